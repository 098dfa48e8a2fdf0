/** A file that figures of the council were made from. */
export interface PaperLoad {
  readonly title: string;
  readonly file: string;
  readonly received_at: string;
}

/** How many figures of the council changed since a day; none where it is empty. */
export interface PaperChange {
  readonly since: string;
  readonly restated: number;
  readonly added: number;
  readonly other: number;
}

/** What a board paper reads beside what pages read. */
export interface PaperTables {
  readonly changes: readonly PaperChange[];
  readonly loads: readonly PaperLoad[];
}
