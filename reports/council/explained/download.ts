import { dateName } from "../../../src/explain/day.ts";
import { element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { csvText, download, type TableRow } from "../../components/figure/table.ts";
import { counted } from "../../components/words/format.ts";
import type { ExplainedData, ExplainedRow } from "./rows.ts";
import { indicatorOf } from "./words.ts";

/** The columns of the file beside the title of the indicator, each as a figure has it: a number with every decimal. */
const columns = [
  { key: "framework", label: "Framework" },
  { key: "edition", label: "Edition" },
  { key: "indicator_code", label: "Indicator code" },
  { key: "definition", label: "Definition" },
  { key: "person_type", label: "People" },
  { key: "basis", label: "Basis" },
  { key: "period", label: "Period" },
  { key: "breakdown", label: "Breakdown" },
  { key: "breakdown_value", label: "Group" },
  { key: "vintage", label: "Vintage" },
  { key: "unit", label: "Unit" },
  { key: "value", label: "Value" },
  { key: "value_status", label: "Status of the value" },
  { key: "numerator", label: "Numerator" },
  { key: "numerator_status", label: "Status of the numerator" },
  { key: "denominator", label: "Denominator" },
  { key: "denominator_status", label: "Status of the denominator" },
  { key: "lower_95", label: "Lower 95% limit" },
  { key: "upper_95", label: "Upper 95% limit" },
  { key: "method", label: "Method" },
  { key: "marker", label: "Marker" },
  { key: "rounded_to", label: "Rounded to" },
  { key: "is_incomplete", label: "Made of part of a return" },
] as const satisfies readonly { readonly key: keyof ExplainedRow; readonly label: string }[];

/** Gives the reader all figures of the page's area in one file, the latest of each. */
export function downloadAll(name: string, data: ExplainedData): HTMLElement {
  const figures = data.figures.filter((row) => row.is_latest);
  const click = () => download(`yardstick-${fileName(name)}.csv`, `\uFEFF${allCsv(name, figures, data)}`);
  return element(
    "p",
    { class: "screen-only" },
    element("button", { type: "button", class: "csv", click }, `Download ${counted(figures.length, "figure")} (CSV)`),
  );
}

function fileName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The file: what it is and what has to be known of it, a blank line, then a row for each figure. */
export function allCsv(name: string, figures: readonly ExplainedRow[], data: ExplainedData): string {
  const { isDemonstration, day } = pageContext();
  const sources = [...new Set(data.loads.map(({ title }) => title))].sort();
  return csvText(
    {
      headline: `Adult social care figures of ${name}`,
      subtitle: `Every figure that may be shown, as known on ${dateName(day)}`,
      source: sources.join("; "),
      method: "Each row names the method of its limits.",
      notes: [
        "A number that is not there has its reason in the column beside it. None of the reasons is zero.",
        "Percent is 0 to 100, gbp is pounds. Values have every decimal there is.",
      ],
      isDemonstration,
      columns: [{ key: "indicator", label: "Indicator" }, ...columns],
      rows: figures.map((row) => rowOf(row, indicatorOf(row, data).title)),
    },
    dateName(new Date().toISOString()),
  );
}

function rowOf(row: ExplainedRow, indicator: string): TableRow {
  return { indicator, ...Object.fromEntries(columns.map(({ key }) => [key, cell(row[key])])) };
}

/** A cell is empty where there is nothing: of a number its status says why. */
function cell(value: string | number | boolean | null): string | number {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value ?? "";
}
