import { isScalar, parseDocument, visit } from 'yaml';

type Nothing = Readonly<Record<string, never>>;

/** Why a file that a person wrote holds nothing that can be used, by code. */
export interface YamlMessages {
  'yaml-broken': Nothing;
  /** The same key stands twice in one group. */
  'yaml-key-twice': { readonly key: string };
  /** Aliases that unfold without end, or that point at nothing. */
  'yaml-aliases': Nothing;
  /** A list or a group as a key. */
  'yaml-key-form': Nothing;
  'yaml-depth': Nothing;
  'yaml-size': { readonly kilobytes: number };
}

/** What is wrong in a YAML file, and on which line where that is known. */
export type YamlProblem = {
  [Code in keyof YamlMessages]: {
    readonly code: Code;
    readonly data: YamlMessages[Code];
    readonly line: number | null;
    /** What the parser says, in English. */
    readonly cause: string;
  };
}[keyof YamlMessages];

/** What a file holds, or everything that keeps it from being read. */
export type YamlRead =
  | { readonly value: unknown; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly YamlProblem[] };

/** More than any person writes in one file of answers, pairs or words, in characters. */
const mostTyped = 256 * 1024;

/** What follows the first mistakes in a file follows from them. */
const mostProblems = 12;

/**
 * Read a YAML file that a person wrote, and never stop on what stands in it.
 *
 * That keys are unique is checked here and not by the parser, which compares each with all before it.
 *
 * @param options `most`: how long the file may be, in characters; 256 K where left out. `numbers`: `written` gives a
 *   number that is not whole as the text that stands there, because version 0.10 is not version 0.1.
 */
export function readYaml(
  content: string,
  { most = mostTyped, numbers = 'read' }: { most?: number; numbers?: 'read' | 'written' } = {},
): YamlRead {
  if (content.length > most) {
    return failed({ code: 'yaml-size', data: { kilobytes: most / 1024 }, line: null, cause: '' });
  }
  try {
    const document = parseDocument(content, { logLevel: 'silent', uniqueKeys: false });
    const broken = document.errors.slice(0, mostProblems).map(
      ({ message, linePos }): YamlProblem => ({
        code: 'yaml-broken',
        data: {},
        line: linePos?.[0].line ?? null,
        cause: message.split('\n')[0] ?? '',
      }),
    );
    const problems = broken.length > 0 ? broken : keyProblems(document, content);
    if (problems.length > 0) return failed(...problems);
    if (numbers === 'written') keepNumbers(document);
    return { value: document.toJS(), problems: [] };
  } catch (error) {
    // The library says so of aliases that unfold too far or lead nowhere, and the engine of depth.
    if (error instanceof ReferenceError) {
      return failed({ code: 'yaml-aliases', data: {}, line: null, cause: error.message });
    }
    if (error instanceof RangeError) {
      return failed({ code: 'yaml-depth', data: {}, line: null, cause: error.message });
    }
    throw error;
  }
}

function keepNumbers(document: Parameters<typeof visit>[0]): void {
  visit(document, {
    Scalar(_, scalar) {
      const { value, source } = scalar;
      if (typeof value !== 'number' || !source) return;
      if (!Number.isSafeInteger(value) || source !== String(value)) scalar.value = source;
    },
  });
}

function failed(...problems: readonly YamlProblem[]): YamlRead {
  return { value: undefined, problems };
}

function keyProblems(document: Parameters<typeof visit>[0], content: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        // Counted for what is wrong alone: lines before every key would take the square of the file.
        const line = () => {
          const start = (key as { range?: readonly number[] } | null)?.range?.[0];
          return start === undefined ? null : content.slice(0, start).split('\n').length;
        };
        if (problems.length >= mostProblems) return visit.BREAK;
        if (!isScalar(key)) {
          problems.push({ code: 'yaml-key-form', data: {}, line: line(), cause: '' });
          continue;
        }
        const name = String(key.value);
        if (seen.has(name)) {
          problems.push({ code: 'yaml-key-twice', data: { key: name }, line: line(), cause: '' });
        }
        seen.add(name);
      }
    },
  });
  return problems;
}
