import { folded } from "../../components/figure/element.ts";
import { nothing, tableFigure } from "../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { unitAfter } from "../../components/indicator/name.ts";
import { targetsSentence } from "../../components/sentences/target.ts";
import { asHeadline } from "../../components/sentences/words.ts";
import { columnsOf, howJudged, type RecordedTarget, targetCells, verdictOf } from "../../components/targets/rows.ts";
import { counted } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";

/** The recorded targets as a table, in the order of their codes and periods. */
export function targetRows(targets: readonly RecordedTarget[]) {
  return targets.map((row) => ({ measure: measureName(row), ...targetCells(row) }));
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
  const columns = [{ key: "measure", label: "Measure" }, ...columnsOf(targets)];
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
      method: howJudged,
      notes: [
        "A target is the council’s own choice, made with its partners or alone: to be on target says nothing of other councils.",
      ],
      isDemonstration: context.isDemonstration,
    },
    folded(
      counted(rows.length, "target"),
      table(columns, linkedRows(targets), "Recorded targets and what was reached", "cards"),
    ),
  );
}

/** The rows with where each figure is from. */
function linkedRows(targets: readonly RecordedTarget[]) {
  return targetRows(targets).map((row, index) => {
    const target = targets[index];
    const key = target === undefined || target.value === null ? null : figureKey(target);
    return { ...row, figure: explainedLink(row.figure, key) };
  });
}
