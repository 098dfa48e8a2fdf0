import { judgementWords } from "../../components/charts/spine.ts";
import { element } from "../../components/figure/element.ts";
import { table } from "../../components/figure/table.ts";
import { changeDirection, differenceLimits } from "../../components/sentences/change.ts";
import { byChance, type Judgement, judgement } from "../../components/sentences/judgement.ts";
import { capitalised, counted, joined, nonBreaking, number, short } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { rowCode, rowLink } from "./names.ts";
import type { CouncilIndicator } from "./rows.ts";

/** A row with what its change since a year before says, by the interval of the difference and which side is good. */
export interface JudgedChange {
  readonly row: CouncilIndicator;
  readonly found: Judgement;
}

/** The changes of the figures that there are, in order: worse first, those without an interval last. */
export function judgedChanges(rows: readonly CouncilIndicator[]): JudgedChange[] {
  const order: readonly Judgement[] = ["worse", "lower", "higher", "better", "similar", "not_compared"];
  return rows
    .filter((row) => row.value !== null)
    .map((row) => ({ row, found: judgement(row.lower_difference, row.upper_difference, 0, row.polarity) }))
    .toSorted((a, b) => order.indexOf(a.found) - order.indexOf(b.found));
}

/** How many changed by more than chance, how many chance alone would make, and how many could not be tested. */
export function changesSentence(changes: readonly JudgedChange[]): string {
  const tested = changes.filter(({ found }) => found !== "not_compared");
  if (tested.length === 0) return "No change since a year before can be tested.";
  const clear = tested.filter(({ found }) => found !== "similar").length;
  return `Of ${counted(tested.length, "share")} that can be compared with the same period a year before, ${number(clear)} changed by more than chance. ${capitalised(byChance(tested.length))} would seem to change by chance alone.`;
}

const columns = [
  { key: "name", label: "Indicator" },
  { key: "says", label: "What it says" },
  { key: "difference", label: "Difference, percentage points", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "before", label: "A year before", isNumber: true },
  { key: "now", label: "Now", isNumber: true },
  { key: "period", label: "Period" },
];

/** What changed since a year before by more than chance; then what did not, and what cannot be tested. */
export function yearChanges(rows: readonly CouncilIndicator[], code: string): HTMLElement {
  const changes = judgedChanges(rows);
  const clear = changes.filter(({ found }) => found !== "similar" && found !== "not_compared");
  const unclear = changes.filter(({ found }) => found === "similar").map(({ row }) => row);
  const untested = changes.filter(({ found }) => found === "not_compared").map(({ row }) => row);
  const reasons = [...new Set(untested.map(whyUntested))];
  return element(
    "div",
    {},
    element("p", {}, changesSentence(changes)),
    clear.length === 0
      ? null
      : table(
          columns,
          clear.map((row) => changeRow(row, code)),
          "What changed since a year before",
        ),
    unclear.length === 0 ? null : element("p", {}, `No clear change: ${joined(unclear.map(rowCode))}.`),
    ...reasons.map((why) => {
      const own = untested.filter((row) => whyUntested(row) === why);
      return element("p", {}, `Not tested, because ${why}: ${joined(own.map(rowCode))}.`);
    }),
  );
}

/** Why a change is not tested, as a clause. */
export function whyUntested({ before_period, change_refusal }: CouncilIndicator): string {
  return before_period === null
    ? "there is no figure of a year before"
    : (change_refusal ?? "the change has no interval");
}

function changeRow({ row, found }: JudgedChange, code: string) {
  const { difference, lower_difference: lower, upper_difference: upper, unit, decimals } = row;
  const text = (value: number | null) => (value === null ? "none" : short(value, unit, decimals));
  return {
    name: rowLink(row, code),
    period: periodName(row.period, row.basis),
    before: text(row.before_value),
    now: text(row.value),
    difference: difference === null ? "none" : `${difference > 0 ? "+" : ""}${number(difference, decimals)}`,
    interval:
      lower === null || upper === null
        ? "none"
        : differenceLimits({ name: "", measure: "", unit, decimals }, lower, upper),
    says: `${changeDirection(lower, upper)}: ${nonBreaking(judgementWords(found))}`,
  };
}
