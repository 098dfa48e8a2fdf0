import { element } from "../components/figure/element.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { table } from "../components/figure/table.ts";
import { counted, number } from "../components/words/format.ts";
import { dateName, periodName } from "../components/words/periods.ts";

/** What is loaded, all in all. */
export interface Loaded {
  readonly return_count: number;
  /** The day to which councils' figures go; null where there are none. */
  readonly data_to: string | null;
  /** The day on which the last file was received; null where nothing is loaded. */
  readonly received_on: string | null;
}

/** What is loaded of one return or publication. */
export interface LoadedReturn {
  readonly title: string;
  /** Null of a publication that is not made again. */
  readonly latest_period: string | null;
  readonly received_on: string;
  readonly councils_in: number | null;
  /** Null where no council owes it. */
  readonly councils_expected: number | null;
  /** How many councils owe anything of it that is late, and their names. */
  readonly late_count: number;
  readonly late: string;
}

/** One sentence: to which day figures go, how much is loaded, and when the last of it was received. */
export function loadedSentence(lines: readonly Loaded[]): HTMLElement {
  const link = element("a", { href: "./data-and-methods#what-is-loaded" }, "What is loaded");
  return element("p", {}, loadedWords(lines[0], pageContext().day), " ", link, ".");
}

/** The words of that sentence, as known on a day. */
export function loadedWords(loaded: Loaded | undefined, day: string): string {
  if (loaded?.received_on == null) return `As known on ${dateName(day)}, nothing is loaded.`;
  const { return_count, data_to, received_on } = loaded;
  const figures = data_to === null ? "no council has a figure" : `figures go to ${dateName(data_to)}`;
  const amount = counted(return_count, "return or publication", "returns and publications");
  const are = return_count === 1 ? "is" : "are";
  return `As known on ${dateName(day)}, ${figures}: ${amount} ${are} loaded, the last received on ${dateName(received_on)}.`;
}

const columns = [
  { key: "title", label: "Return or publication" },
  { key: "period", label: "Latest period" },
  { key: "received", label: "Received" },
  { key: "councils", label: "Councils in", isNumber: true },
  { key: "late", label: "Councils with anything late" },
];

const namedAtMost = 5;

/** What is loaded of each return: its latest period, when that was received, and which councils owe anything. */
export function loadedReturns(lines: readonly LoadedReturn[]): HTMLElement {
  const rows = lines.map((line) => ({
    title: line.title,
    period: line.latest_period === null ? "as published" : periodName(line.latest_period),
    received: dateName(line.received_on),
    councils: councilsIn(line),
    late: lateWords(line),
  }));
  return table(columns, rows, "What is loaded of each return");
}

function councilsIn({ councils_in, councils_expected }: LoadedReturn): string {
  if (councils_in === null) return "not counted";
  return councils_expected === null ? number(councils_in) : `${number(councils_in)} of ${number(councils_expected)}`;
}

/** Who owes anything, by name where they are few; of what no council owes, nobody. */
export function lateWords({ councils_expected, late_count, late }: LoadedReturn): string {
  if (councils_expected === null) return "nobody owes it";
  if (late_count === 0) return "none";
  return late_count <= namedAtMost ? late : counted(late_count, "council");
}
