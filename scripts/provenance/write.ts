import type { SourcedCue, SourcedTopic } from '../../packages/taxonomy/scripts/sourced-topics.ts';
import type { Finder } from './find.ts';

/** What one source alone knows, or none, decides nothing by itself. */
export const candidateWeight = 1;

const banner = `# The subjects of a school protocol on social media, in reading order.
# Definitions and keywords in Dutch, because readers see them. \`cues\` say how much a phrase, or several together,
# speak for a subject; \`headings\` how a heading over a clause does. A star stands for any letters.
# Behind each stand the sources that know it (scripts/provenance/texts.ts says which those are). What fewer than two
# know is a candidate: it weighs at most one. \`pnpm provenance --write\` finds the sources anew and sorts out candidates.
`;

/** Find the sources of every cue anew, and set apart as candidates what fewer than two sources know. */
export function withSources(topic: SourcedTopic, find: Finder): SourcedTopic {
  const known = (phrases: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.keys(phrases).map((phrase) => [phrase, find([phrase])]));
  const cues = topic.cues.map(
    (cue): SourcedCue =>
      'any' in cue ? { ...cue, any: known(cue.any) } : { ...cue, seenIn: find(cue.all) },
  );
  return { ...topic, headings: known(topic.headings), cues: cues.flatMap(sorted) };
}

/** Split a cue into what counts and what is a candidate. */
export function sorted(cue: SourcedCue): SourcedCue[] {
  const { candidate: _, ...plain } = cue;
  if ('all' in plain) {
    if (plain.seenIn.length >= 2) return [plain];
    return [{ ...plain, candidate: true, weight: Math.min(plain.weight, candidateWeight) }];
  }
  const entries = Object.entries(plain.any);
  const firm = entries.filter(([, sources]) => sources.length >= 2);
  const others = entries.filter(([, sources]) => sources.length < 2);
  return [
    ...(firm.length > 0 ? [{ ...plain, any: Object.fromEntries(firm) }] : []),
    ...(others.length > 0
      ? [
          {
            ...plain,
            candidate: true as const,
            weight: Math.min(plain.weight, candidateWeight),
            any: Object.fromEntries(others),
          },
        ]
      : []),
  ];
}

/** Join the candidates of a topic that weigh the same and bind the same, so that many of them do not add up. */
function joined(cues: readonly SourcedCue[]): SourcedCue[] {
  const groups = new Map<unknown, SourcedCue>();
  for (const cue of cues) {
    const key = 'any' in cue && cue.candidate ? `${cue.weight} ${cue.bearers?.join(' ')}` : cue;
    const known = groups.get(key);
    const both = known && 'any' in known && 'any' in cue ? { ...known.any, ...cue.any } : null;
    groups.set(key, known && both ? { ...known, any: both } : cue);
  }
  const last = (cue: SourcedCue) => Number(cue.candidate ?? false);
  return [...groups.values()].sort((a, b) => last(a) - last(b));
}

/** Write topics as `data/topics.yaml`, their sources found anew. */
export function topicsYaml(topics: readonly SourcedTopic[], find: Finder): string {
  const parts = topics.map((topic) => {
    const { id, label, definition, keywords, headings, cues } = withSources(topic, find);
    return [
      `- id: ${id}`,
      `  label: ${scalar(label)}`,
      `  definition: ${scalar(definition)}`,
      `  keywords: ${list(keywords)}`,
      ...phrasesOf('headings', headings, '  '),
      ...(cues.length > 0 ? ['  cues:', ...joined(cues).flatMap(cueLines)] : []),
    ].join('\n');
  });
  return `${banner}${parts.join('\n')}\n`;
}

function cueLines(cue: SourcedCue): string[] {
  const head = `weight: ${cue.weight}`;
  const more = [
    ...(cue.candidate ? ['candidate: true'] : []),
    ...(cue.bearers ? [`bearers: ${list(cue.bearers)}`] : []),
  ];
  if ('all' in cue) {
    return [
      `    - { ${[head, ...more, `all: ${list(cue.all)}`, `seenIn: ${list(cue.seenIn)}`].join(', ')} }`,
    ];
  }
  return [
    `    - ${head}`,
    ...more.map((line) => `      ${line}`),
    ...phrasesOf('any', cue.any, '      '),
  ];
}

function phrasesOf(
  key: string,
  phrases: Readonly<Record<string, readonly string[]>>,
  indent: string,
): string[] {
  const lines = Object.entries(phrases).map(
    ([phrase, sources]) => `${indent}  ${scalar(phrase)}: ${list(sources)}`,
  );
  return lines.length > 0 ? [`${indent}${key}:`, ...lines] : [];
}

/** Write words as a YAML list on one line. */
export function list(words: readonly string[]): string {
  return `[${words.map(scalar).join(', ')}]`;
}

/** Quote what YAML would read otherwise. */
export function scalar(text: string): string {
  if (
    /^[\p{L}](?:[\p{L}\p{N} .()/'’*-]*[\p{L}\p{N}.)*])?$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  ) {
    return text;
  }
  return `'${text.replaceAll("'", "''")}'`;
}
