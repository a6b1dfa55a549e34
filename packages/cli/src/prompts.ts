/** One thing to choose. */
export interface PromptOption {
  value: string;
  label: string;
}

/** The ways in which a conversation talks to a person; `null` where that person pressed Ctrl-C or Escape. */
export interface Prompts {
  /** Show a text above the next question. */
  say(text: string): void;
  choose(
    message: string,
    options: readonly PromptOption[],
    initial?: string,
  ): Promise<string | null>;
  chooseMany(
    message: string,
    options: readonly PromptOption[],
    initial?: readonly string[],
  ): Promise<string[] | null>;
  /** Ask for one line; `validate` says in Dutch what is wrong with it. */
  type(
    message: string,
    validate: (input: string) => string | undefined,
    initial?: string,
  ): Promise<string | null>;
}
