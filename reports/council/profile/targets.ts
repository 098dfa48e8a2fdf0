import type { Row } from "../../../src/site/query.ts";
import { folded } from "../../components/figure/element.ts";
import { nothing, tableFigure } from "../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { unitAfter } from "../../components/indicator/name.ts";
import type { Measured } from "../../components/sentences/measured.ts";
import { progressWords, type Target, targetsSentence, targetWords } from "../../components/sentences/target.ts";
import { asHeadline } from "../../components/sentences/words.ts";
import { counted, interval, short, valueOrWord } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";
import type { profile } from "./query.ts";

/** A target that the council recorded, beside its own figure of the same period. */
export type RecordedTarget = Row<typeof profile.tables.targets>;

const columns = [
  { key: "measure", label: "Measure" },
  { key: "period", label: "To be reached in" },
  { key: "figure", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "target", label: "Target", isNumber: true },
  { key: "verdict", label: "On or off target", isPlain: true },
  { key: "baseline", label: "Counted from", isNumber: true },
  { key: "agreed", label: "Agreed in" },
  { key: "role", label: "Who answers" },
] as const;

/** Which side is good decides what a target asks; of an indicator of which no side is, it is to be reached from below. */
function targetOf({ target, polarity }: RecordedTarget): Target {
  return { name: "the recorded target", value: target, asks: polarity === "low" ? "at most" : "at least" };
}

function measuredOf(name: string, row: RecordedTarget): Measured {
  const { unit, value, value_status: status, lower_95: lower, upper_95: upper, decimals } = row;
  return { name, measure: "figure", unit, value, status, lower, upper, decimals };
}

/** "on target; the interval includes the target"; empty where the council has no figure of the period. */
function verdictOf(row: RecordedTarget): string {
  return targetWords(measuredOf("", row), targetOf(row));
}

/** The recorded targets as a table, in the order of their codes and periods. */
export function targetRows(targets: readonly RecordedTarget[]) {
  return targets.map((row) => {
    const {
      unit,
      decimals,
      target,
      value,
      value_status: status,
      baseline_period: from,
      baseline_value: baseline,
      baseline_status: known,
    } = row;
    return {
      measure: measureName(row),
      period: periodName(row.period),
      figure: valueOrWord(value, status, unit, decimals),
      interval: interval(row.lower_95, row.upper_95, unit, decimals),
      target: `${targetOf(row).asks} ${short(target, unit, decimals)}`,
      verdict: verdictOf(row) === "" ? "cannot be judged" : verdictOf(row),
      baseline:
        from === null || known === null
          ? "not said"
          : [
              `${valueOrWord(baseline, known, unit, decimals)} in ${periodName(from)}`,
              progressWords(value, baseline, target),
            ]
              .filter((part) => part !== "")
              .join("; "),
      agreed: row.agreed_in,
      role: row.role ?? "not said",
    };
  });
}

/** "Delayed transfers of care, per 100,000 people (NI 131)", with its reading where the target is of one. */
function measureName({
  title,
  unit,
  definition,
  has_published_code: hasCode,
  indicator_code: code,
}: RecordedTarget): string {
  const reading = definition === "" ? "" : `: ${nameOf(definition)}`;
  return `${title}${reading}${unitAfter(unit)}${hasCode ? ` (${code})` : ""}`;
}

/** What the council set itself to reach, and whether its own figure does. */
export function targetsSection(context: PageContext, name: string, targets: readonly RecordedTarget[]): HTMLElement {
  if (targets.length === 0) {
    return nothing(
      "What the council set itself to reach is not known",
      noneSentence("local targets", ["local_targets"], context),
    );
  }
  const verdicts = targets.map(verdictOf).filter((words) => words !== "");
  const rows = targetRows(targets);
  const headline = asHeadline(targetsSentence(name, verdicts, targets.length));
  return tableFigure(
    {
      id: "recorded-targets",
      headline,
      subtitle:
        "Targets as the council recorded them, each beside the council’s own figure of the same measure, reading and period",
      columns,
      rows,
      main: targets.map(figureKey)[0],
      source: sourceOf(["local_targets", "ni_returns", "personal_budgets"], context),
      method:
        "On or off target is a statement of the value alone. An interval that includes the target says that chance could explain either; money is accounted for, and has none.",
      notes: [
        "A target is the council’s own choice, made with its partners or alone: to be on target says nothing of other councils.",
      ],
      isDemonstration: context.isDemonstration,
    },
    folded(counted(rows.length, "target"), targetTable(targets)),
  );
}

/** The targets with where each figure is from. */
function targetTable(targets: readonly RecordedTarget[]): HTMLElement {
  const rows = targetRows(targets).map((row, index) => {
    const target = targets[index];
    const key = target === undefined || target.value === null ? null : figureKey(target);
    return { ...row, figure: explainedLink(row.figure, key) };
  });
  return table(columns, rows, "Recorded targets and what was reached", "cards");
}
