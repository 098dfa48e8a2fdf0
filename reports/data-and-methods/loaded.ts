import type { Row } from "../../src/site/query.ts";
import { table } from "../components/figure/table.ts";
import { counted, number } from "../components/words/format.ts";
import { dateName, periodName } from "../components/words/periods.ts";
import type { dataAndMethods } from "./query.ts";

/** What is loaded of one return or publication. */
export type LoadedReturn = Row<typeof dataAndMethods.tables.loaded>;

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
