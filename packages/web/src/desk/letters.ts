import type { Answers, Job, Progress, Refusal } from './jobs.ts';

/** What the page sends to the worker. */
export interface Asked {
  /** Tells the job from all others; answers carry it. */
  number: number;
  job: Job;
}

/** What the worker sends back: any number of times how far it is, then an answer or a refusal. */
export type Told =
  | { kind: 'progress'; number: number; progress: Progress }
  | { kind: 'answer'; number: number; answer: Answers[Job['kind']] }
  | { kind: 'refusal'; number: number; refusal: Refusal };
