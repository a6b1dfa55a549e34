import type { Finding } from '@akkoord/clause';

/** What a direction is told by, the surest first: what turns a rule, what comes or goes whole, and then its parts. */
const surest: readonly Finding['code'][] = [
  'modality-turned',
  'norm-new',
  'norm-gone',
  'prohibition-new',
  'prohibition-gone',
  'bearers-changed',
  'exception-new',
  'exception-gone',
  'condition-new',
  'condition-gone',
  'named-changed',
  'named-new',
  'named-gone',
  'list-changed',
];

/** Order findings by how surely they tell a direction; those of one kind stay as they come. */
export function heaviest(findings: readonly Finding[]): Finding[] {
  const place = ({ code }: Finding) => (surest.indexOf(code) + surest.length) % (surest.length + 1);
  return [...findings].sort((one, other) => place(one) - place(other));
}

/** The words that findings show to have come and gone; none where a rule turned as a whole. */
export function wordsTold(findings: readonly Finding[]): { came: string[]; went: string[] } {
  const told = findings.map(partsOf);
  if (told.some((parts) => parts === null)) return { came: [], went: [] };
  const all = (side: 'came' | 'went') => [
    ...new Set(told.flatMap((parts) => parts?.[side] ?? []).filter(Boolean)),
  ];
  return { came: all('came'), went: all('went') };
}

function partsOf(finding: Finding): { came: string[]; went: string[] } | null {
  switch (finding.code) {
    case 'modality-turned':
    case 'modality-limited':
    case 'prohibition-new':
    case 'prohibition-gone':
      return null;
    case 'list-changed':
      return { came: finding.data.added, went: finding.data.dropped };
    case 'members-changed':
      return { came: finding.data.came, went: finding.data.went };
    default:
      return {
        came: finding.after ? [finding.after.value] : [],
        went: finding.before ? [finding.before.value] : [],
      };
  }
}
