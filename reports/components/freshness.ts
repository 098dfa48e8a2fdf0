import { number } from "./format.ts";
import { dateName, periodName } from "./periods.ts";
import { table } from "./table.ts";

/** What is loaded of a return. */
export interface FreshnessLine {
  readonly title: string;
  readonly latest_period: string | null;
  readonly latest_received_at: string | null;
  readonly councils_in: number | null;
  readonly councils_expected: number | null;
  /** Names of the councils that are missing for the latest period. */
  readonly missing: string;
}

const columns = [
  { key: "title", label: "Return" },
  { key: "period", label: "Latest period" },
  { key: "received", label: "Last received" },
  { key: "councils", label: "Councils in", isNumber: true },
  { key: "missing", label: "Councils missing" },
];

/** How fresh each return is: its latest period, when it came, and who is missing from it. */
export function freshness(lines: readonly FreshnessLine[]): HTMLElement {
  const rows = lines.map((line) => ({
    title: line.title,
    period: line.latest_period === null ? "none yet" : periodName(line.latest_period),
    received: line.latest_received_at === null ? "nothing yet" : dateName(line.latest_received_at),
    councils: councilsIn(line),
    missing: line.missing === "" ? "none" : line.missing,
  }));
  return table(columns, rows, "How fresh each return is");
}

function councilsIn(line: FreshnessLine): string {
  if (line.councils_in === null || !line.councils_expected) return "not applicable";
  return `${number(line.councils_in)} of ${number(line.councils_expected)}`;
}
