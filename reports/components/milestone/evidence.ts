import { element } from "../figure/element.ts";
import type { MilestoneLine } from "../figure/lines.ts";
import { monthName } from "../words/periods.ts";
import { milestoneName } from "./names.ts";

/** Whether no return that proves any of these milestones is loaded. */
export function isNothingLoaded(lines: readonly MilestoneLine[]): boolean {
  return lines.every((line) => !line.is_return_loaded);
}

/** What would prove each milestone of which nothing is loaded, as a list: a table could say nothing of any. */
export function whatWouldProve(lines: readonly MilestoneLine[]): HTMLElement {
  const unloaded = lines.filter((line) => !line.is_return_loaded);
  if (unloaded.length === 0) return element("div");
  const first = [...new Map(unloaded.map((line) => [line.milestone, line])).values()];
  const items = first.map((line) =>
    element(
      "li",
      {},
      `${milestoneName(line.milestone)} (${line.milestone}, by ${monthName(line.due_date)}): ${line.evidence}.`,
    ),
  );
  const why = "Nothing that proves these is loaded. What would prove each:";
  return element("div", {}, element("p", {}, why), element("ul", {}, ...items));
}
