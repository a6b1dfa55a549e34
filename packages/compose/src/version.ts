import {
  type Clause,
  digest,
  identify,
  type Meta,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { blankOf } from './blank.ts';
import { composeDrafted } from './compose.ts';
import { type Drafted, scopeOf } from './drafted.ts';
import { type Form, fullForm } from './form.ts';
import { lengthsOf } from './form-text.ts';
import type { Audience, Version, VersionWay } from './load-lengths.ts';
import { AnswersError, TemplateError } from './problem.ts';
import { labelOf } from './question.ts';
import type { Template } from './template.ts';
import { renderText, UndecidedError } from './text.ts';
import { toClause } from './to-clause.ts';

/** How many hex digits of a digest name a text. */
const shortDigest = 8;

/**
 * Compose the version of a text for pupils or parents: rules that each stand for clauses of that text.
 *
 * A rule is there only where all its clauses are in the text, and says behind it which ones these are. The version
 * carries no rights of councils; its metadata name the text that holds, with its version and digest.
 *
 * @param template The template.
 * @param answers The answers, as for the text itself.
 * @param options For whom; the form of the text that holds, in full where left out; and what makes that text whole, such
 * as rules that the school adds to it: by the digest of what it returns, the version names its text. Nothing is added where
 * left out.
 * @returns A clause tree without positions; each rule has the clauses for which it stands in its provenance.
 * @throws AnswersError where the template has no such version, and as `composeForm` does.
 */
export function composeVersion(
  template: Template,
  answers: unknown,
  {
    audience,
    form = fullForm,
    whole = (protocol) => protocol,
  }: { audience: Audience; form?: Form; whole?: (protocol: Protocol) => Protocol },
): Protocol {
  const version = template.versions.find((one) => one.audience === audience);
  if (!version) {
    const data = { length: audience, known: lengthsOf(template) };
    throw new AnswersError([{ path: audience, code: 'length-missing', data }]);
  }
  const { settled, drafted, protocol } = composeDrafted(template, answers, form);
  const { text } = digest(whole(protocol));
  const of = { ...protocol.meta, digest: text };
  const scope = scopeOf(template, settled);
  const written = writer(template, { scope, drafted, of });
  let last = 0;
  const sections = version.sections.flatMap(({ heading, rules }): Section[] => {
    const children = rules.flatMap(({ id, ways }): Clause[] => {
      const found = ways.find((way) => isThere(way, drafted));
      const markdown = found && written(found.nodes);
      if (!found || !markdown) return [];
      last += 1;
      const wIds = found.of.map(({ wId }) => wId);
      const labels = [...new Set(wIds.map((wId) => drafted.labels.get(wId) ?? ''))];
      const place = { wId: `${audience}-${id}`, num: `${last}` };
      const clause = clauseOf(`${markdown} (${listed(labels)})`, template, place);
      const source = text.slice(text.indexOf(':') + 1).slice(0, shortDigest);
      return [{ ...clause, data: { provenance: wIds.map((wId) => ({ source, clause: wId })) } }];
    });
    return children.length > 0 ? [sectionOf(heading, children)] : [];
  });
  const end = clauseOf(written(version.closing.nodes) ?? '', template, {
    wId: `${audience}-closing`,
    num: '1',
  });
  const closing = sectionOf(version.closing.heading, [{ ...end, num: null, form: 'prose' }]);
  const meta = metaOf(version, protocol.meta, text);
  return identify({ type: 'protocol', meta, children: [...sections, closing] });
}

/** Tell whether all clauses of a way are in the text. */
function isThere({ of }: VersionWay, { sections }: Drafted): boolean {
  const pieces = sections.flatMap(({ drafts }) => drafts.flatMap(({ unit }) => unit));
  return of.every(({ wId, position }) =>
    pieces.some(
      (piece) =>
        piece.waitsFor === null &&
        piece.block.wId === wId &&
        (position === null || piece.position.id === position),
    ),
  );
}

/** Give what fills in a text of the version; nothing where that hangs on a question that is open. */
function writer(
  template: Template,
  at: { scope: ReturnType<typeof scopeOf>; drafted: Drafted; of: Meta & { digest: string } },
): (nodes: VersionWay['nodes']) => string | null {
  const { scope, drafted, of } = at;
  const hex = of.digest.slice(of.digest.indexOf(':') + 1);
  const values = new Map([
    ...scope.values,
    ['text_title', of.title ?? ''] as const,
    ['text_version', of.version ?? ''] as const,
    ['text_digest', hex.slice(0, shortDigest)] as const,
  ]);
  return (nodes) => {
    try {
      return renderText(nodes, {
        ...scope,
        values,
        gap: (names) => blankOf(names, template),
        ref: (wId) => drafted.labels.get(wId) ?? '',
        labelOf: (question, value) => labelOf(template.questions, question, value),
      }).trim();
    } catch (error) {
      if (error instanceof UndecidedError) return null;
      throw error;
    }
  };
}

function clauseOf(markdown: string, template: Template, place: { wId: string; num: string }) {
  const read = toClause(markdown, { ...place, read: template.readClause, notes: { count: 0 } });
  if (read) return read.clause;
  throw new TemplateError([{ path: `versions: ${place.wId}`, code: 'piece-no-clause', data: {} }]);
}

function sectionOf(heading: string, children: Clause[]): Section {
  return { type: 'section', eId: '', num: null, heading, depth: 1, children };
}

/** What is known of the text, without what only the text that holds can have. */
function metaOf(version: Version, meta: Meta, of: string): Meta {
  const { subject, language, school, competentAuthority, title } = meta;
  return {
    title: version.title,
    ...(subject ? { subject } : {}),
    language,
    ...(school ? { school } : {}),
    ...(competentAuthority ? { competentAuthority } : {}),
    versionOf: { title, ...(meta.version ? { version: meta.version } : {}), digest: of },
    audience: [...version.for],
  };
}
