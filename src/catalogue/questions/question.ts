import type { ThemeId } from "../themes.ts";

/** Rows of a return that may answer a question beside figures. */
export interface RecordSource {
  readonly table: "money_item" | "council_setting" | "local_target";
  /** The kind of item, the setting or the source of the target; null where any row answers. */
  readonly kind: string | null;
}

/** A question that the Centre for Public Scrutiny's guide (2010) would have members ask, in our words. */
export interface Question {
  readonly id: string;
  readonly theme: ThemeId;
  readonly text: string;
  /** What it takes to answer: figures, evidence on record, or both. */
  readonly asks: "figures" | "evidence" | "both";
  /** 1 is asked first. */
  readonly priority: 1 | 2 | 3;
  /** The codes of indicators that answer it, beside the activities that name the question; see `indicatorOf`. */
  readonly indicators: readonly string[];
  readonly records: readonly RecordSource[];
  /** Milestones whose evidence answers it too. */
  readonly milestones: readonly string[];
  /**
   * Where in a council's folder it is answered at length: a page, and the part of it (`jsna#self-funders`); null where its
   * theme's page is.
   */
  readonly page: string | null;
  /** What no return asks for, and who could supply it; null where what is loaded can answer the whole question. */
  readonly notCollected: string | null;
}

const usual = { indicators: [], records: [], milestones: [], page: null, notCollected: null } as const;

type Usual = keyof typeof usual;

/** A question of a theme before it is known which: what is not said is none. */
export type Entry = Omit<Question, Usual | "theme"> & Partial<Pick<Question, Usual>>;

/** The questions of a theme, in the order of the guide. */
export function questionsOf(theme: ThemeId, entries: readonly Entry[]): Question[] {
  return entries.map((entry) => ({ ...usual, ...entry, theme }));
}

/** Framework and edition of an indicator by the form of its code; ASCOF's codes name their edition: "ASCOF 2023-24 3A". */
export function indicatorOf(code: string): { framework: string; edition: string; code: string } {
  const ascof = /^ASCOF (\d{4}-\d{2}) (.+)$/.exec(code);
  if (ascof !== null) return { framework: "ASCOF", edition: ascof[1] ?? "", code: ascof[2] ?? "" };
  if (code.startsWith("NI ")) return { framework: "NIS", edition: "2008-09", code };
  if (code.startsWith("PPF-")) return { framework: "PPF", edition: "2009-10", code };
  return { framework: "Yardstick", edition: "2008-09", code };
}
