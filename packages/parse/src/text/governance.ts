import type { Approval, Decision, Meta } from '@akkoord/clause';
import type { GovernanceWords, ReadingWords } from '@akkoord/taxonomy';
import { type FoundDate, findDates } from '@akkoord/text';
import type { Block } from './blocks.ts';

/** What a text says of its own adoption, audience and publication, and the blocks that say it. */
export interface Governance {
  readonly meta: Pick<
    Meta,
    'version' | 'status' | 'approval' | 'audience' | 'publication' | 'related'
  >;
  readonly blocks: ReadonlySet<Block>;
  /** Dates that do not exist, and councils that are not clear: block and the words. */
  readonly doubts: ReadonlyArray<{ block: Block; ruleId: string; actual: string; reason: string }>;
}

type Cue = 'adopted' | 'consent' | 'advice' | 'effective' | 'evaluation';
const cues: readonly Cue[] = ['adopted', 'consent', 'advice', 'effective', 'evaluation'];

/**
 * Find what a text says of its own adoption: the sentence about bestuur and council, 'Bestemd voor', 'Te
 * plaatsen op', version lines.
 *
 * A decision that was only asked ('verzocht om instemming', 'voorgelegd') is no consent; advice is advice.
 *
 * @param blocks The blocks of the text without the title.
 */
export function findGovernance(
  blocks: readonly Block[],
  words: GovernanceWords,
  reading: ReadingWords,
): Governance {
  const found = new Set<Block>();
  const meta: { -readonly [Key in keyof Governance['meta']]: Governance['meta'][Key] } = {};
  const doubts: Array<Governance['doubts'][number]> = [];
  const approval: Approval = {};
  blocks.forEach((block, i) => {
    const text = block.text;
    const line = isMetaLine(text, words) || isDraftLine(text, words);
    if (i < 12 && !block.label && text.length < 120 && line) found.add(block);
    for (const key of ['audience', 'publication', 'related'] as const) {
      const value = afterLead(text, words[key]);
      if (value === null) continue;
      const list = listAfter(blocks, i);
      if (value === '' && list.length === 0) continue;
      meta[key] = [...(meta[key] ?? []), ...(value ? splitList(value) : list.map(itemText))];
      found.add(block);
      if (!value) for (const item of list) found.add(item);
    }
    const version = afterLead(text, words.version);
    if (version && version.length < 20 && block.label === null) {
      meta.version = version;
      found.add(block);
    } else if (i < 12 && found.has(block)) {
      const number = versionIn(text, words);
      if (number) meta.version = number;
    }
    if (block.label || !isApproval(text, i, blocks.length, words)) return;
    found.add(block);
    for (const part of decisionsIn(text, words)) {
      readApproval({ ...block, text: part }, words, reading, approval, doubts);
    }
  });
  if (approval.adoption || approval.decisions) meta.approval = approval;
  const draft = blocks.some((block, i) => i < 8 && isDraftLine(block.text, words));
  const status = draft ? 'draft' : statusOf(approval);
  if (status) meta.status = status;
  return { meta, blocks: found, doubts };
}

/** Tell whether a text is a line such as 'Versie: 1.2', as they stand over a protocol. */
export function isMetaLine(text: string, words: GovernanceWords): boolean {
  const cues = [...words.keys, ...words.version];
  const match = /^(\p{L}[\p{L} ()]{1,40}?)\s{0,2}(?::\s|\t)/u.exec(text);
  const key = match?.[1]?.toLowerCase();
  if (match && key && cues.some((cue) => key.startsWith(cue))) {
    return !/\.$/u.test(text) || text.slice(match[0].length).split(' ').length <= 4;
  }
  const folded = text.toLowerCase();
  const opens = cues.some((cue) => folded.startsWith(`${cue} `));
  return opens && text.length < 60 && /^\p{L}+\s\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u.test(text);
}

/** Tell whether a text is 'CONCEPT' on a line of its own, or as the value of a status. */
export function isDraftLine(text: string, words: GovernanceWords): boolean {
  const value = text
    .replace(/^[^:]{1,20}:\s{0,3}/u, '')
    .toLowerCase()
    .replace(/[^\p{L}]+$/u, '');
  return words.drafts.includes(value);
}

/** A sentence near the end, or a short line, that says who decided on this text. */
function isApproval(text: string, i: number, count: number, words: GovernanceWords): boolean {
  const folded = fold(text);
  const decided = [...words.adopted, ...words.consent].some((word) => hasWord(folded, word));
  const asked =
    hasAny(folded, words.pending) && hasAny(folded, [...words.consent, ...words.advice]);
  const own =
    /^(?:aldus\s|deze?\s|dit\s|het\s)?(?:\p{L}+\s){0,2}(?:protocol|reglement|document|gedragscode|versie|tekst)\b/u.test(
      folded,
    );
  const cued = [
    ...words.consent,
    ...words.advice,
    ...words.effective,
    ...words.evaluation,
    ...words.adopted,
  ];
  const lead = /^([^:\t]{2,50}?)\s{0,3}[:\t]/u.exec(text)?.[1]?.toLowerCase();
  const starts =
    words.adopted.some((word) => folded.replace(/^aldus\s/u, '').startsWith(word)) ||
    (lead !== undefined && cued.some((cue) => hasWord(lead, cue)));
  const opens = [...words.consent, ...words.advice, ...words.effective, ...words.evaluation].some(
    (word) => folded.startsWith(word),
  );
  const ofBody = /^(?:de|het|door de|met)\s/u.test(folded) && hasBody(text.slice(0, 60), words);
  if (!decided && !asked && !hasAny(folded, words.advice) && !starts && !opens) return false;
  if (text.length > 420 || /\b(?:toestemming)\b/u.test(folded)) return false;
  const placed = i >= count * 0.7 || i < 6;
  return (
    placed &&
    (starts ||
      ((own || opens || (ofBody && ofThis.test(folded))) &&
        (hasBody(text, words) || hasAny(folded, words.authorities) || hasDate(text))))
  );
}

/** The sentences, where more than one tells of a council's decision; else the whole. */
function decisionsIn(text: string, words: GovernanceWords): string[] {
  const sentences = text.split(/(?<=\p{Ll}{3}\.|\d{4}\.)\s+(?=\p{Lu})/u);
  const cued = sentences.filter(
    (part) => hasBody(part, words) && hasAny(fold(part), [...words.consent, ...words.advice]),
  );
  return cued.length > 1 ? sentences : [text];
}

/** 'dit protocol' */
const ofThis =
  /\b(?:dit|deze|het|de)\s(?:\p{L}{1,20}\s)?\p{L}{0,20}(?:protocol|reglement|document|code|versie|tekst|regeling|beleid|plan|statuut)\b/u;

function hasDate(text: string): boolean {
  return /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\b(?:19|20)\d{2}\b/u.test(text);
}

/** `1.0` of 'Versie 1.0 – september 2023' */
function versionIn(text: string, words: GovernanceWords): string | null {
  const folded = text.toLowerCase();
  const cue = words.version.find((word) => folded.startsWith(`${word} `));
  return (
    (cue && /^\s{1,3}(\d{1,3}(?:\.\d{1,3}){0,3})\b/u.exec(text.slice(cue.length))?.[1]) || null
  );
}

function readApproval(
  block: Block,
  words: GovernanceWords,
  reading: ReadingWords,
  approval: Approval,
  doubts: Array<Governance['doubts'][number]>,
): void {
  const text = block.text;
  const folded = fold(text);
  const places = cues
    .flatMap((cue) =>
      words[cue].flatMap((word) => indexesOf(folded, word).map((at) => ({ cue, at }))),
    )
    .sort((a, b) => a.at - b.at);
  const dates = findDates(text, reading.months);
  for (const date of dates.filter(({ value }) => value === null)) {
    const actual = text.slice(date.start, date.end);
    doubts.push({
      block,
      ruleId: 'impossible-date',
      actual,
      reason: `De datum ${actual} bestaat niet. Zij is niet overgenomen; vul de juiste datum in.`,
    });
  }
  const unfinished = unfinishedDate(reading).exec(text)?.[0];
  if (unfinished) {
    doubts.push({
      block,
      ruleId: 'incomplete-date',
      actual: unfinished,
      reason: `De datum ‘${unfinished}’ is niet af. Vul de hele datum in.`,
    });
  }
  const pending = hasAny(folded, words.pending);
  const has = (cue: Cue) => places.some((place) => place.cue === cue);
  const dated = dates.filter((date): date is FoundDate & { value: string } => date.value !== null);
  const dateOf = (cue: Cue) => pickDate(cue, places, dated);
  if (has('consent') || has('advice')) {
    const decision = decisionOf(
      text,
      words,
      pending,
      has('consent'),
      dateOf(has('consent') ? 'consent' : 'advice'),
    );
    if (decision) approval.decisions = [...(approval.decisions ?? []), decision];
    if (decision?.body === '(g)mr') {
      doubts.push({
        block,
        ruleId: 'ambiguous-body',
        actual: '(G)MR',
        reason:
          'Er staat (G)MR: onduidelijk of de MR of de GMR besloot. Vul in welke van de twee het was.',
      });
    }
  }
  const adopted = has('adopted') && !(pending && !has('consent'));
  const by = adopted ? authorityOf(folded, words) : undefined;
  const on = adopted ? dateOf('adopted') : undefined;
  const effectiveFrom = dateOf('effective');
  const evaluateBy = dateOf('evaluation');
  const adoption = {
    ...(by && { by }),
    ...(on && { on }),
    ...(effectiveFrom && { effectiveFrom }),
    ...(evaluateBy && { evaluateBy }),
  };
  if (Object.keys(adoption).length > 0) approval.adoption = { ...approval.adoption, ...adoption };
}

/** `... mei 2023`, `__-__-2023`, `xx-xx-2024` */
function unfinishedDate({ months }: ReadingWords): RegExp {
  return new RegExp(
    `(?:\\.{2,8}|…|_{2,20}|\\bxx)[\\s/-]{0,3}(?:(?:${months.join('|')}|_{2,20}|xx|\\d{1,2})[\\s/-]{1,3})?(?:(?:19|20)\\d{2}\\b|_{2,20}|xxxx)`,
    'iu',
  );
}

/** The date that belongs to a cue: the first between it and the next, or the only one of the sentence. */
function pickDate(
  cue: Cue,
  places: ReadonlyArray<{ cue: Cue; at: number }>,
  dates: ReadonlyArray<FoundDate & { value: string }>,
): string | undefined {
  const index = places.findIndex((place) => place.cue === cue);
  if (index < 0) return undefined;
  const from = (places[index] as { at: number }).at;
  const next =
    places.slice(index + 1).find((place) => place.cue !== cue)?.at ?? Number.POSITIVE_INFINITY;
  const own = dates.find((date) => date.start > from && date.start < next);
  if (own) return own.value;
  const shared = dates.length === 1 && (cue === 'adopted' || cue === 'consent' || cue === 'advice');
  const others = places.some((place) => place.cue === 'effective' || place.cue === 'evaluation');
  return shared && !others ? dates[0]?.value : undefined;
}

function decisionOf(
  text: string,
  words: GovernanceWords,
  pending: boolean,
  consent: boolean,
  on: string | undefined,
): Decision | null {
  const body = bodyOf(text, words);
  if (!body) return null;
  if (pending) return { body, ...(on ? { requestedOn: on } : {}) };
  const folded = text.toLowerCase();
  const decided = on ? { decidedOn: on } : {};
  if (hasAny(folded, words.refused)) return { body, ...decided, decision: 'withheld' };
  if (consent && hasAny(folded, words.conditional))
    return { body, ...decided, decision: 'consent-with-conditions' };
  if (consent) return { body, ...decided, decision: 'consent' };
  if (hasAny(folded, words.positive)) return { body, ...decided, decision: 'positive-advice' };
  if (hasAny(folded, words.negative)) return { body, ...decided, decision: 'negative-advice' };
  return { body, ...decided };
}

function statusOf(approval: Approval): Meta['status'] | undefined {
  if (approval.adoption?.by || approval.adoption?.on) return 'adopted';
  const decisions = approval.decisions ?? [];
  const consents = ['consent', 'consent-with-conditions'];
  if (decisions.some(({ decision }) => decision && consents.includes(decision))) return 'consented';
  return decisions.length > 0 ? 'submitted' : undefined;
}

function bodyOf(text: string, words: GovernanceWords): Decision['body'] | null {
  const squeezed = text.replace(/\(\s+G\)/gu, '(G)');
  const named = words.bodies.find(({ names }) => names.some((name) => hasName(squeezed, name)));
  return named?.body ?? null;
}

/** Lower case, three equal letters as two: `instemmming` is read as meant. */
function fold(text: string): string {
  return text.toLowerCase().replace(/(\p{L})\1{2,}/gu, '$1$1');
}

function hasBody(text: string, words: GovernanceWords): boolean {
  return bodyOf(text, words) !== null;
}

/** Abbreviations in capitals, words in any case. */
function hasName(text: string, name: string): boolean {
  const abbreviation = /^[(A-Z)]+$/.test(name);
  return abbreviation ? hasWord(text, name) : hasWord(text.toLowerCase(), name.toLowerCase());
}

function authorityOf(folded: string, words: GovernanceWords): string | undefined {
  const named = words.authorities.map((name) => ({
    name,
    at: indexesOf(folded, name.toLowerCase())[0] ?? -1,
  }));
  return named
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0]?.name;
}

/** The text behind 'Bestemd voor:'; `''` where it ends there, null where the text does not begin so. */
function afterLead(text: string, leads: readonly string[]): string | null {
  const match = /^([^:]{2,50}?)\s{0,3}:\s{0,3}(.{0,300})$/u.exec(text);
  if (!match) return null;
  const lead = (match[1] as string).toLowerCase();
  const fits = leads.some(
    (cue) => lead === cue || lead.startsWith(`${cue} `) || lead.endsWith(` ${cue}`),
  );
  return fits ? (match[2] as string) : null;
}

function listAfter(blocks: readonly Block[], i: number): Block[] {
  const items: Block[] = [];
  for (const block of blocks.slice(i + 1)) {
    if (block.label?.style !== 'bullet') break;
    items.push(block);
  }
  return items;
}

function itemText(block: Block): string {
  return block.text.replace(/[;,.]$/u, '');
}

function splitList(value: string): string[] {
  return value
    .replace(/\.$/u, '')
    .split(/\s*[,;]\s*|\s+en\s+/u)
    .filter(Boolean);
}

function hasAny(folded: string, list: readonly string[]): boolean {
  return list.some((word) => hasWord(folded, word.toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  return indexesOf(text, word).length > 0;
}

function indexesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at);
  }
  return found;
}
