import { type Clause, clausesOf, isClause, ownText } from '@akkoord/clause';
import { lowerFirst, sentences } from '@akkoord/text';
import type { Page } from './pages.ts';

/** What a sentence does, by the plain signs of it that this benchmark looks for. */
export type Norm = 'ban' | 'duty' | 'permission' | 'none';

/** A sentence in a clause of a page, where an edit can be made. */
export interface Site {
  page: Page;
  /** The place of the clause in its tree. */
  at: number;
  /** The text of the clause around the sentence. */
  lead: string;
  sentence: string;
  tail: string;
  norm: Norm;
  /** Nothing limits the rule already and no clause hangs on its end, so that what is put there settles the direction. */
  bare: boolean;
  /** A bare rule that says nothing of when or how often, and is no state of affairs: a time or number can come. */
  free: boolean;
  /** A whole sentence, or an item of a list that may be less. */
  form: 'sentence' | 'item';
  /** What the lead-in over the clause does, where it is an item of a list. */
  over: Norm;
}

const modals =
  /\b(?:mag|mogen|moet|moeten|kan|kunnen|dient|dienen|hoeft|hoeven|verplicht|verboden|toegestaan|bevoegd(?! gezag))\b/giu;
const limits =
  /\b(?:tenzij|behalve|behoudens|mits|alleen|slechts|uitsluitend|enkel|zonder|voor ?zover|uitzondering|indien|als|wanneer|voordat|totdat|nadat|zodra|onverminderd|zolang|hoogstens|minste|ouder|binnen|uiterlijk|tussen)\b/iu;
/** Words that say when or how often, and subjects that no time or place is asked of. */
const timed =
  /\b(?:onverwijld|onmiddellijk|mogelijk|jaarlijks|elke?|altijd|nooit|terstond|direct|per|tijdens|toelating|verklaring|zorg|beschikt|gebruikt|naleving|rechtbank|artikel|lid|volzin)\b/iu;
const negations = /\b(?:niet|geen|nooit|niemand|niets|noch)\b/iu;
/** A duty in the present tense: who binds itself is named first, and a verb of doing follows. */
const plainDuty =
  /^(?:De|Het|Een|Elke|Iedere) (?:school|schoolleiding|mentor|bevoegd gezag|leerkracht|docent|bestuur|medewerker|directeur|hoofd|verantwoordelijke|voorzitter|burgemeester) (?!kan|is|mag|wil|blijft|wordt|heeft|gaat|wijst|regelt|bepaalt|biedt|raadt|vindt|hoopt|vertrouwt)\p{Ll}{3,}t /u;

/** What opens a clause within a sentence. */
const subclause =
  /(?:^|[ ,])(?:dat|die|waar\p{Ll}*|wat|wie|welke|of (?:er|het|de|zij|hij|dit)|zodat|omdat|zoals|hoe|bedoeld|genoemd) /u;

/** List every sentence of a page that ends as a sentence does, and every item under a lead-in that binds. */
export function sitesOf(page: Page): Site[] {
  const clauses = clausesOf(page.tree);
  const norms = leadInNorms(clauses);
  return clauses.flatMap((clause, at) => {
    const text = ownText(clause);
    const over = norms.get(clause) ?? 'none';
    const whole = sentences(text).filter(({ text: sentence }) => isWhole(sentence));
    const found = whole.map(({ text: sentence, start, end }): Site => {
      const norm = normOf(sentence);
      const bare =
        norm !== 'none' && !limits.test(sentence) && !subclause.test(behindModal(sentence));
      const around = { lead: text.slice(0, start), tail: text.slice(end) };
      const free = bare && !timed.test(sentence) && sentence.length < 130;
      return { page, at, ...around, sentence, norm, bare, free, form: 'sentence', over };
    });
    const isItem = over !== 'none' && !clause.children.some(isClause) && !limits.test(text);
    const item = {
      page,
      at,
      lead: '',
      sentence: text,
      tail: '',
      norm: 'none',
      bare: false,
      free: false,
      over,
    };
    return isItem ? [...found, { ...item, form: 'item' } as Site] : found;
  });
}

function isWhole(sentence: string): boolean {
  return /^\p{Lu}[^:;()\n“"]{24,239}\.$/u.test(sentence);
}

/** What stands behind the modal verb, and all of a sentence without one. */
function behindModal(sentence: string): string {
  const [found] = sentence.matchAll(modals);
  return found ? sentence.slice(found.index + found[0].length) : sentence;
}

/** Say what a sentence does: the one sign of it that it has; `none` where it has more, or another. */
export function normOf(sentence: string): Norm {
  const found = [...sentence.matchAll(modals)];
  const [first] = found;
  if (!first) return !negations.test(sentence) && plainDuty.test(sentence) ? 'duty' : 'none';
  // The modal verb has to be that of the main clause: a clause before it ends in a comma.
  const before = sentence.slice(0, first.index);
  if (found.length > 1 || (subclause.test(` ${lowerFirst(before)}`) && !before.endsWith(', ')))
    return 'none';
  const [behind = ''] = sentence.slice(first.index).split(subclause);
  const denied = negations.test(behind) || /^(?:Niemand|Geen) /u.test(before);
  const [sign] = first;
  if (sign === 'verboden') return denied || negations.test(before) ? 'none' : 'ban';
  if (sign === 'toegestaan') {
    return / niet $/u.test(before) ? 'ban' : negations.test(sentence) ? 'none' : 'permission';
  }
  if (sign === 'mag' || sign === 'mogen') return denied ? 'ban' : 'permission';
  return !negations.test(sentence) && /^(?:moet|moeten|verplicht)$/u.test(sign) ? 'duty' : 'none';
}

/** Verbs of a plain duty whose list is not what has to be done. */
const weak = / (?:behoeft|gebruikt|kiest|kent|vindt|hanteert|werkt|beschikt) /u;

/** Find the norm of the lead-in over each item of a list; only where the lead-in ends in a colon. */
function leadInNorms(clauses: readonly Clause[]): Map<Clause, Norm> {
  const norms = new Map<Clause, Norm>();
  for (const clause of clauses) {
    const text = ownText(clause).trim();
    if (!text.endsWith(':')) continue;
    const last = sentences(text).at(-1)?.text ?? text;
    const norm = limits.test(last) || weak.test(last) ? 'none' : normOf(last);
    for (const child of clause.children) if (child.type === 'clause') norms.set(child, norm);
  }
  return norms;
}

/** Make a site of a rule that is put behind the sentence of another, on both sides. */
export function hosted(site: Site, rule: string): Site {
  const lead = `${site.lead}${site.sentence} `;
  return {
    ...site,
    lead,
    sentence: rule,
    norm: normOf(rule),
    bare: true,
    free: true,
    over: 'none',
  };
}
