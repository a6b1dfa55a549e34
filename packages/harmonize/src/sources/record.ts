import { type Clause, ownText } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldText, phraseFinder, sentences, tokenize } from '@akkoord/text';

/** A line such as `Eigenaar: het bestuur` has no more words than this; a longer one is a sentence. */
const longestLine = 14;

/**
 * Make a reader of clauses that record something of their own text: when it was adopted and who consented, when it
 * takes effect, for whom it is and where it can be found. In another protocol they would not be true.
 */
export function recordReader(words: GovernanceWords): (clause: Clause) => boolean {
  const leads = [...words.audience, ...words.publication];
  const decided = [...words.adopted, ...words.consent];
  const planned = [...decided, ...words.effective, ...words.evaluation];
  const tells = procedureReader(words);
  return (clause) => {
    const own = ownText(clause);
    const text = foldText(own).trim();
    if (opensWith(text, leads)) return true;
    if (isRule(clause)) return tells(own);
    const bare = (clause.data?.provisions ?? []).length === 0;
    const count = text.split(/\s+/).length;
    if (bare && count <= longestLine && hasValue(clause) && opensWith(text, words.keys))
      return true;
    const said = bare ? planned : decided;
    return (hasDate(clause) && said.some((word) => text.includes(word))) || tells(own);
  };
}

/**
 * Make a reader of sentences that say of their own text what was done with it, or that a council decided; not what
 * has to be done (`wordt vastgesteld`, `na instemming van`).
 */
function procedureReader(words: GovernanceWords): (text: string) => boolean {
  const self = phraseFinder([
    ...words.stated.self,
    ...words.own.flatMap((own) => words.documents.map((noun) => `${own} ${noun}`)),
  ]);
  const named = phraseFinder([
    ...words.bodies.flatMap(({ names }) => names),
    ...words.authorities,
    ...words.otherBodies,
  ]);
  const councils = phraseFinder(words.bodies.flatMap(({ names }) => names));
  const happened = phraseFinder([
    ...words.adopted,
    ...words.consent,
    ...words.noted,
    ...words.approved,
    ...words.drawn,
  ]);
  const done = phraseFinder(words.done);
  const past = phraseFinder([...words.stated.past, ...words.held]);
  const open = phraseFinder([...words.unasserted, ...words.pending]);
  return (text) =>
    sentences(text).some((sentence) => {
      const tokens = tokenize(sentence.text);
      const has = (find: typeof self) => find(tokens).length > 0;
      if (!has(past) || has(open)) return false;
      if (has(self) && has(happened) && has(named)) return true;
      return has(councils) && has(done) && (has(self) || tokens.length <= longestLine);
    });
}

function opensWith(text: string, leads: readonly string[]): boolean {
  return leads.some((lead) => text.startsWith(lead) && /^\s*(?::|$)/.test(text.slice(lead.length)));
}

/** What allows or forbids something is a rule, whatever dates and consent it names. */
function isRule({ data }: Clause): boolean {
  const modality = data?.provisions?.[0]?.modality;
  return modality === 'permission' || modality === 'prohibition';
}

/** Whether it names a day, a person or who decides: what stands behind a label in a colophon. */
function hasValue({ data }: Clause): boolean {
  const kinds: ReadonlySet<string> = new Set(['date', 'person', 'body', 'email', 'phone']);
  return (data?.mentions ?? []).some(({ kind }) => kinds.has(kind));
}

function hasDate({ data }: Clause): boolean {
  return (data?.mentions ?? []).some(({ kind }) => kind === 'date');
}
