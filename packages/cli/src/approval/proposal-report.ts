import { councilName, type Proposal } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { placesOf } from '@akkoord/render/view';
import { counted } from '@akkoord/text';
import type { Io } from '../io.ts';

/** Say on standard error whether a new text seems to need the councils again, and whose say it touches. */
export function reportProposal(proposal: Proposal, tree: Protocol, io: Io): void {
  const { significance, counts, rights, unknown } = proposal;
  const substantive = counted(
    counts.substantive,
    'inhoudelijke wijziging',
    'inhoudelijke wijzigingen',
  );
  const editorial = counted(counts.editorial, 'redactionele', 'redactionele');
  const line = {
    none: 'Vergeleken met de vorige tekst is er niets gewijzigd.',
    editorial: `Vergeleken met de vorige tekst: alleen ${editorial}. Voorstel: de raad hoeft niet opnieuw te besluiten. Beslist u dat ook? Zet dan bij elk recht applies: false, met de reden bij note.`,
    substantive: `Vergeleken met de vorige tekst: ${substantive}, ${editorial}. Voorstel: leg de tekst opnieuw voor.`,
  }[significance];
  io.stderr.write(`${line}\n`);
  for (const { body, right, basis, clauses } of rights) {
    const kind = right === 'consent' ? 'instemming' : 'advies';
    const places = placesOf(tree, clauses).join('; ');
    io.stderr.write(
      `  Raakt ${kind} van ${councilName({ body })} (${basis})${places ? `: ${places}` : ''}\n`,
    );
  }
  if (unknown > 0) {
    const changes = counted(unknown, 'wijziging', 'wijzigingen');
    io.stderr.write(
      `  Van ${changes} is niet bekend welk recht zij raken. Kijk in het medezeggenschapsreglement.\n`,
    );
  }
  if (significance !== 'none') {
    io.stderr.write('  Dit is een voorstel. Lees de wijzigingen zelf na met akkoord compare.\n');
  }
}
