/** What stands after `akkoord approval show` and `akkoord verify`. */
export interface ShowOptions {
  json?: boolean;
  taxonomy?: string;
}

/** What stands after `akkoord approval show`. */
export interface ShowFolderOptions extends ShowOptions {
  output?: string;
  force?: boolean;
}
