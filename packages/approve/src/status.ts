import { digest, type Protocol } from '@akkoord/clause';
import { needsOf, stateOf } from './need.ts';
import type { Refusal } from './refusal.ts';

/** The steps of an approval. */
export type Step = 'request' | 'decide' | 'adopt' | 'withdraw' | 'new-version';

/** Refuse a step that does not follow on where the text stands. */
export function refuseStatus({ meta }: Protocol, step: Step): Refusal[] {
  const status = meta.status ?? 'draft';
  const requested = meta.approval?.request !== undefined;
  const refuse = (message: string, next: string): Refusal[] => [{ code: 'status', message, next }];
  if (step === 'new-version') {
    return status === 'submitted' || status === 'consented'
      ? refuse(
          'Deze tekst is voorgelegd en nog niet vastgesteld.',
          'Rond dit eerst af met akkoord approval adopt, of trek de tekst in met akkoord approval withdraw.',
        )
      : status === 'draft' && meta.status !== undefined
        ? refuse(
            'Deze tekst is nog een concept.',
            'Werk verder in dit bestand, en leg het voor met akkoord approval request.',
          )
        : [];
  }
  if (status === 'withdrawn') {
    return refuse('Deze tekst is ingetrokken.', 'Begin een nieuwe versie met akkoord new-version.');
  }
  if (status === 'adopted' && step !== 'withdraw') {
    return refuse(
      'Deze tekst is al vastgesteld.',
      'Begin voor een wijziging een nieuwe versie met akkoord new-version.',
    );
  }
  if (step === 'request' || (step === 'withdraw' && (requested || status === 'adopted'))) return [];
  return requested
    ? []
    : [
        {
          code: 'not-requested',
          message: 'Deze tekst is nog niet voorgelegd.',
          next: 'Leg hem eerst voor met akkoord approval request.',
        },
      ];
}

/** Tell which step comes next, for people. */
export function nextStep(tree: Protocol): string {
  const { meta } = tree;
  if (meta.status === 'withdrawn') return 'Begin een nieuwe versie met akkoord new-version.';
  if (meta.status === 'adopted')
    return 'Kijk of de tekst nog dezelfde is met akkoord verify; begin een wijziging met akkoord new-version.';
  if (!meta.approval?.request) return 'Leg de tekst voor met akkoord approval request.';
  const own = digest(tree).text;
  if (meta.approval.request.digest !== own) {
    return 'De tekst is gewijzigd na het verzoek. Zie welke woorden met akkoord verify, en leg hem opnieuw voor met akkoord approval request.';
  }
  const states = needsOf(meta).map((need) => stateOf(need, meta, own));
  if (states.some((state) => state === 'not-requested' || state === 'other-text'))
    return 'Leg de tekst opnieuw voor met akkoord approval request.';
  if (states.includes('withheld')) {
    return 'Een raad stemt niet in. Trek de tekst in met akkoord approval withdraw, of pas hem aan en leg hem opnieuw voor met akkoord approval request.';
  }
  if (states.includes('pending'))
    return 'Wacht op het besluit en leg het vast met akkoord approval decide.';
  return 'Stel de tekst vast met akkoord approval adopt.';
}
