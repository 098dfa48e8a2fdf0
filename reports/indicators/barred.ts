import { element } from "../components/figure/element.ts";
import { explainedLink } from "../components/figure/key.ts";
import { table } from "../components/figure/table.ts";
import type { AreaRow, IndicatorName } from "../components/indicator/rows.ts";
import { periodWords } from "../components/indicator/words.ts";
import { valueOrWord } from "../components/words/format.ts";
import { markedRow } from "./marked-council.ts";
import { areaKey } from "./standing.ts";

const columns = [
  { key: "name", label: "Council" },
  { key: "value", label: "Figure", isNumber: true },
];

/** Why the publisher of the figures says that areas are not to be compared; null where it does not. */
export function publishersBar(rows: readonly AreaRow[]): string | null {
  return rows.find(({ not_compared }) => not_compared !== null)?.not_compared ?? null;
}

/** The councils by name, whatever their figures, as rows of a table. */
export function barredRows({ unit, decimals }: IndicatorName, rows: readonly AreaRow[]) {
  return rows
    .filter(({ area_type }) => area_type === "council")
    .toSorted((a, b) => a.area_name.localeCompare(b.area_name, "en"))
    .map((row) => ({ row, name: row.area_name, value: valueOrWord(row.value, row.value_status, unit, decimals) }));
}

/**
 * What is shown of a reading that its publisher says is not to be compared: the reason, the marked council's figure, and
 * every council's by name. No order by value, rank, chart, map or England is with it: each of them compares.
 */
export function barredFigures(
  indicator: IndicatorName,
  rows: readonly AreaRow[],
  reason: string,
  marked: string | null,
): HTMLElement {
  const own = markedRow(rows, marked);
  const when = own === undefined ? "" : periodWords(own);
  const ownValue =
    own === undefined ? "" : valueOrWord(own.value, own.value_status, indicator.unit, indicator.decimals);
  return element(
    "section",
    { class: "barred" },
    element("p", { class: "banner" }, `Councils are not compared: ${reason}. Their figures are listed by name.`),
    own === undefined ? null : element("p", {}, `${when}, ${own.area_name}: ${ownValue}.`),
    table(
      columns,
      barredRows(indicator, rows).map(({ row, name, value }) => ({
        name,
        value: explainedLink(value, areaKey(row, indicator)),
      })),
      `${indicator.title}, every council by name`,
    ),
  );
}
