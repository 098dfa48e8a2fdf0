import { element } from "../../components/figure/element.ts";
import { type TableCell, table } from "../../components/figure/table.ts";
import { interval, statusWords, withUnit } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { fileParts, rowWords } from "./files.ts";
import type { ExplainedData, ExplainedRow } from "./rows.ts";
import { groupWords, indicatorOf } from "./words.ts";

const columns = [
  { key: "indicator", label: "Indicator" },
  { key: "period", label: "Period" },
  { key: "group", label: "Who is counted" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "limits", label: "95% interval", isNumber: true },
  { key: "files", label: "Made from" },
];

/** Every figure of the page, each with the rows that it was made from: for a reader without script, and on paper. */
export function allExplained(data: ExplainedData): HTMLElement {
  const rows = data.figures.filter((row) => row.is_latest).map((row) => cells(row, data));
  return element(
    "details",
    { class: "table" },
    element("summary", {}, "All figures that are explained here, as a table"),
    table(columns, rows, "All figures that are explained here"),
  );
}

function cells(row: ExplainedRow, data: ExplainedData): Readonly<Record<string, TableCell>> {
  const { decimals } = indicatorOf(row, data);
  const files = fileParts(row).map((part) => {
    const load = data.loads.find(({ load_id }) => load_id === part.loadId);
    return `${load?.file ?? "a table that comes with the code"}, ${rowWords(part)}`;
  });
  return {
    indicator: row.indicator_code,
    period: periodName(row.period, row.basis),
    group: groupWords(row),
    value: row.value === null ? statusWords(row.value_status) : withUnit(row.value, row.unit, decimals),
    limits: row.lower_95 === null ? "none" : interval(row.lower_95, row.upper_95, row.unit, decimals),
    files: files.join("; ") || "none",
  };
}
