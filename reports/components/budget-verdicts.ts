import { lacksCarers, shareLines } from "./budget-answer.ts";
import { element } from "./element.ts";
import { explainedLink } from "./figure-key.ts";
import { type FigureLine, type MilestoneLine, milestoneKey } from "./figure-line.ts";
import { interval, number, percent, statusWords, valueOrWord } from "./format.ts";
import { measuredLine } from "./measured-line.ts";
import { definitionName } from "./names.ts";
import { notLoaded } from "./not-loaded.ts";
import { periodName } from "./periods.ts";
import { targetSentence } from "./sentences/target.ts";
import { table } from "./table.ts";
import { verdictWords } from "./verdict.ts";

const columns = [
  { key: "definition", label: "Definition" },
  { key: "date", label: "At or in" },
  { key: "count", label: "With a personal budget", isNumber: true },
  { key: "denominator", label: "Eligible people", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "target", label: "Target", isNumber: true },
  { key: "verdict", label: "Verdict" },
];

/**
 * The 30% milestone on every definition that enters its verdict: count, denominator, share, interval, target, verdict.
 * Carers by themselves are in rows of their own below.
 */
export function budgetVerdicts(milestones: readonly MilestoneLine[], lines: readonly FigureLine[]): HTMLElement {
  if (notLoaded(["personal_budgets"]).length > 0) return element("div");
  const judged = shareLines(milestones);
  const own = lines.filter(
    (line) => line.role === "this" && line.breakdown === "all" && line.period === judged[0]?.period,
  );
  const carers = ["carers_in_year", "carers_snapshot"].flatMap(
    (code) => own.find((line) => line.definition === code) ?? [],
  );
  const rows = [
    ...judged.map((line) => verdictRow(line, percent(line.target, 0), verdictWords(line.verdict))),
    ...carers.map((line) => verdictRow(line, "none", "not in the verdict")),
  ];
  const without = milestones.filter((line) => line.milestone === "PPF-12" && lacksCarers(line, milestones));
  return element(
    "div",
    {},
    table(columns, rows, "The 30% milestone on each definition of eligible people"),
    element("ul", {}, ...judged.map((line) => element("li", {}, verdictSentence(line)))),
    ...without.map((line) => element("p", { class: "note" }, withoutCarers(line.area_name))),
  );
}

/** "Long-term support: Eastwold’s share, 33.9%, meets …": the verdict of the value, then what chance could explain. */
export function verdictSentence(line: MilestoneLine): string {
  const target = { name: "the milestone", value: line.target, asks: "at least" } as const;
  const says = targetSentence(measuredLine(line, line.area_name, "share"), target);
  return `${definitionName(line.definition)}: ${says}`;
}

/** Why a council has no reading of clients and carers together. */
function withoutCarers(name: string): string {
  return `There is no figure of clients and carers together: the personal budget counts of ${name} have no carers on the day (person_type carer, basis snapshot).`;
}

function keyOf(line: MilestoneLine | FigureLine) {
  return "milestone" in line ? milestoneKey(line) : line;
}

function verdictRow(line: MilestoneLine | FigureLine, target: string, verdict: string) {
  const word = statusWords(line.value_status);
  return {
    definition: definitionName(line.definition),
    date: periodName(line.period, line.definition.endsWith("in_year") ? "in_year" : "snapshot"),
    count: line.numerator === null ? word : number(line.numerator),
    denominator: line.denominator === null ? word : number(line.denominator),
    share: explainedLink(valueOrWord(line.value, line.value_status, "percent"), keyOf(line)),
    interval: interval(line.lower_95, line.upper_95, "percent"),
    target,
    verdict,
  };
}
