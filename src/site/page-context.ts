/** What the build says in every page about the workspace and, on a council's pages, the council. */
export interface PageContext {
  readonly isDemonstration: boolean;
  /** The day that the page speaks of, as 2010-11-30: nothing due after it is late. */
  readonly day: string;
  /** The way from the page to the site's first page: "./", "../../". */
  readonly toRoot: string;
  readonly council: PageCouncil | null;
  /** What is loaded of each return that has anything, by the return's name. */
  readonly freshness: Readonly<Record<string, Freshness>>;
  /** How small numbers of each return are hidden, by the return's name. */
  readonly disclosure: Readonly<Record<string, Disclosure>>;
}

/** What of the context is the same on every page of a site: it is a file of the site. */
export type SharedContext = Pick<PageContext, "day" | "freshness" | "disclosure">;

/** The rule by which small numbers of a return are hidden. */
export interface Disclosure {
  /** The return's title. */
  readonly title: string;
  /** Counts of fewer people than this are hidden. */
  readonly threshold: number;
  /** Whether 0 is hidden too. */
  readonly zeros: string;
  /** What its counts are multiples of: 1 where they are not rounded. */
  readonly round_to: number;
}

/** The council of a page, and the set it is compared with. */
export interface PageCouncil {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly council_type: string;
  /** For example "CQC comparator group, 2009" or "councils of the same region". */
  readonly comparators: string;
  /** The first and the last day of the council, as 2009-03-31; null while it lasts. */
  readonly first_day: string;
  readonly last_day: string | null;
  /** What it owes and has not sent: by return and period the last day on which it is not late. */
  readonly owed: Owed;
}

/** Due days, as 2011-05-15, by return and period. */
export type Owed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How far a return's data go, and when the last of them came. */
export interface Freshness {
  readonly title: string;
  readonly latest_period: string;
  readonly latest_received_at: string;
}
