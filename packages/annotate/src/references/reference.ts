/** How an enumeration of labels is written. */
export interface LabelWording {
  conjunction: 'en' | 'of';
  /** Between the first and the last of a range. */
  through: string;
}

/** Words in a clause that name another clause, or a section, of the same protocol. */
export interface Reference {
  /** What new words take the place of, half-open in the clause's own text: `3 hierboven` in `punt 3 hierboven`. */
  start: number;
  end: number;
  /** The whole of it as a reader sees it: `punt 3 hierboven`. */
  text: string;
  /** eIds of the clauses that it means, in document order; none where that cannot be told. */
  targets: readonly string[];
  /** The labels that they have, in the same order; null without one. */
  labels: ReadonlyArray<string | null>;
  kind: 'clause' | 'section';
  /** The clause that it stands in. */
  from: { eId: string; label: string | null };
  wording: ReferenceWording;
}

/** How a reference is written, so that new words fit. */
export interface ReferenceWording extends LabelWording {
  /** By what it names its target; only a full label, or one with its section, says the same wherever it stands. */
  form: 'full' | 'bare' | 'name' | 'previous' | 'next';
  /** How many parts its label has: two for `6 onder a`. */
  parts: number;
  /** The article in front of it (`de `), which goes where its noun goes; empty without one. */
  article: string;
  /** The noun in front of the label as it is written: `punten`; null without one. */
  noun: string | null;
  /** What one target is called: `punt`; null where the words say nothing of it. */
  singular: string | null;
  /** What has to come before a new label inside the stretch: `punt ` where the noun is part of it. */
  lead: string;
}
