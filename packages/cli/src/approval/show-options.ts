/** What stands after `akkoord approval show` and `akkoord verify`. */
export interface ShowOptions {
  json?: boolean;
  taxonomy?: string;
}
