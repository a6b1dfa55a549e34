import type { ApprovalRight, Decision, Meta } from '@akkoord/clause';
import { phrases } from '../words/phrases.ts';

/**
 * Word where a text stands on its way to adoption.
 *
 * 'Instemming verkregen' is only said when every council with a right of consent has given it; a status
 * that claims more than the recorded decisions show is not repeated.
 */
export function statusWord(meta: Meta): string {
  switch (meta.status) {
    case 'draft':
      return 'Concept';
    case 'submitted':
      return onlyAdvice(meta) ? 'Ter advies voorgelegd' : 'Ter instemming voorgelegd';
    case 'consented':
      return consentWord(meta);
    case 'adopted':
      return 'Vastgesteld';
    case 'withdrawn':
      return 'Ingetrokken';
    default:
      return phrases.nowhere;
  }
}

/**
 * Give the mark that stands on every page of a text that is not in force as adopted.
 *
 * @returns `null` for an adopted text.
 */
export function statusMark(meta: Meta): string | null {
  if (meta.status === 'adopted') return null;
  if (meta.status === 'withdrawn') return 'INGETROKKEN';
  return meta.status === undefined ? 'STATUS NIET VERMELD' : 'CONCEPT';
}

function onlyAdvice(meta: Meta): boolean {
  const rights = rightsInForce(meta);
  return rights.length > 0 && rights.every(({ right }) => right === 'advice');
}

/** Rights that a person set aside, with a reason, ask for no decision. */
export function rightsInForce(meta: Meta): ApprovalRight[] {
  return (meta.approval?.rights ?? []).filter(({ applies }) => applies !== false);
}

function consentWord(meta: Meta): string {
  const decisions = meta.approval?.decisions ?? [];
  const rights = rightsInForce(meta).filter(({ right }) => right === 'consent');
  const missing = rights.some(
    ({ body }) => !decisions.some((decision) => decision.body === body && isConsent(decision)),
  );
  const pendingOrRefused = decisions.some(
    ({ decision }) => decision === undefined || decision === 'withheld',
  );
  if (missing || pendingOrRefused) return 'Instemming nog niet volledig';
  if (!decisions.some(isConsent)) return 'Instemming vermeld, maar er is geen besluit vastgelegd';
  const conditional = decisions.some(({ decision }) => decision === 'consent-with-conditions');
  return conditional ? 'Instemming verkregen, onder voorwaarden' : 'Instemming verkregen';
}

function isConsent({ decision }: Decision): boolean {
  return decision === 'consent' || decision === 'consent-with-conditions';
}
