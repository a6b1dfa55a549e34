import type { Reader } from '@akkoord/clause';

/** Which rows a was-wordt table has, and in which order. */
export interface TableOptions {
  /** `substantive` leaves out what is the same and what only says it in other words. Default `all`. */
  only?: 'all' | 'substantive' | undefined;
  /**
   * `weight` puts rows in which no rule changes in a list behind the others, in short; `text` gives each a row in its
   * place. Default `weight`; beside a model always `text`.
   */
  order?: 'weight' | 'text' | undefined;
  /** `whole` shows sentences and items of lists too in which nothing changes. Default `changed`: `[…]` stands for them. */
  context?: 'changed' | 'whole' | undefined;
  /** `column` adds an empty last column for what a council remarks. Default `none`. */
  remarks?: 'none' | 'column' | undefined;
  /** `topic` puts rows of one subject together. Default `order`, that of the new text. */
  group?: 'order' | 'topic' | undefined;
  /** Names of topics by id, as headings over their rows; a topic without one goes by its id. */
  topics?: Readonly<Record<string, string>> | undefined;
  /** For whom the comparison was summed up, as the title of the summary says. Default: everyone. */
  reader?: Reader | undefined;
  /** The side that is a model: the table then reads as what the school lacks, arranges otherwise and arranges. */
  model?: 'before' | 'after' | undefined;
}
