import { element } from "../components/figure/element.ts";
import { tableFigure } from "../components/figure/figure.ts";
import { explainedLink, figureKey } from "../components/figure/key.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { sourceOf } from "../components/figure/source.ts";
import { table } from "../components/figure/table.ts";
import { targetsSentence } from "../components/sentences/target.ts";
import { asHeadline } from "../components/sentences/words.ts";
import { type CouncilTarget, columnsOf, howJudged, targetCells, verdictOf } from "../components/targets/rows.ts";
import { counted } from "../components/words/format.ts";
import { nameOf } from "../components/words/names.ts";

/** The targets that councils recorded of an indicator: those of the marked council, and all to open. Nothing where none did. */
export function indicatorTargets(targets: readonly CouncilTarget[], marked: string | null): HTMLElement | null {
  if (targets.length === 0) return null;
  const isOneReading = new Set(targets.map(({ definition }) => definition)).size === 1;
  const columns = [
    { key: "council", label: "Council" },
    ...(isOneReading ? [] : [{ key: "reading", label: "Reading" }]),
    ...columnsOf(targets),
  ];
  const own = targets.filter(({ council_code }) => council_code === marked);
  const figure = tableFigure(
    {
      id: "recorded-targets",
      headline: targetsHeadline(targets),
      subtitle:
        "Targets as councils recorded them, each beside the council’s own figure of the same reading and period",
      columns,
      rows: targets.map(rowOf),
      source: sourceOf(["local_targets"]),
      method: howJudged,
      notes: ["A target is a council’s own choice: one that is easily met may have been set low."],
      isDemonstration: pageContext().isDemonstration,
    },
    element(
      "div",
      {},
      own.length === 0 ? null : table(columns, own.map(linkedRow), "Targets of the marked council", "cards"),
      element(
        "details",
        {},
        element("summary", {}, `All ${counted(targets.length, "target")}`),
        table(columns, targets.map(linkedRow), "Targets of this measure", "cards"),
      ),
    ),
  );
  return element("div", {}, element("h2", {}, "Councils’ own targets"), figure);
}

/** "Of 74 recorded targets that can be judged, 45 are met and 29 are not, but chance could explain 31 of these". */
export function targetsHeadline(targets: readonly CouncilTarget[]): string {
  const verdicts = targets.map(verdictOf).filter((words) => words !== "");
  return asHeadline(targetsSentence(null, verdicts, targets.length));
}

function rowOf(target: CouncilTarget) {
  return { council: target.council_name, reading: nameOf(target.definition), ...targetCells(target) };
}

/** The row with where its figure is from. */
function linkedRow(target: CouncilTarget) {
  const key = target.value === null ? null : figureKey({ ...target, area_code: target.council_code });
  const row = rowOf(target);
  return { ...row, figure: explainedLink(row.figure, key) };
}
