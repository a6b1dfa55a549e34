/** What stands after `akkoord approval show` and `akkoord verify`. */
export interface ShowOptions {
  json?: boolean;
  taxonomy?: string;
}

/** What stands after each step that records something and writes nothing beside it. */
export interface RecordingOptions {
  by?: string;
  on?: string;
  oldDates?: boolean;
  data?: string;
  taxonomy?: string;
}

/** What stands after `akkoord approval show`. */
export interface ShowFolderOptions extends ShowOptions {
  output?: string;
  force?: boolean;
}
