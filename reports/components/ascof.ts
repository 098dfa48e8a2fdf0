import { beside } from "./beside.ts";
import { figure } from "./figure.ts";
import { interval, short, statusWords } from "./format.ts";
import { pageContext } from "./page-context.ts";
import { periodName } from "./periods.ts";
import { sourceOf } from "./source.ts";
import type { SummaryRow } from "./summary-row.ts";

/** The publication does not have it, whoever did not send it. */
function absent(status: string): string {
  return status === "missing" ? "not published" : statusWords(status);
}

function cell(value: number | null, row: SummaryRow, status = "missing"): string {
  return value === null ? absent(status) : short(value, row.unit, row.decimals ?? 1);
}

/** The measures of the Adult Social Care Outcomes Framework: the council beside its region, its type and England. */
export function ascofFigure(rows: readonly SummaryRow[]): HTMLElement | null {
  const measures = rows.filter((row) => row.kind === "ascof");
  const [first] = measures;
  const council = pageContext().council;
  if (first === undefined || council === null) return null;
  const period = periodName(first.period);
  const shares = measures.filter((row) => row.unit === "percent" && row.value !== null);
  const compared = shares.filter((row) => row.england !== null);
  const above = compared.filter((row) => (row.value ?? 0) > (row.england ?? 0)).length;
  const below = compared.filter((row) => (row.value ?? 0) < (row.england ?? 0)).length;
  return figure({
    id: "ascof",
    headline: `In ${period} ${council.name} is above England on ${above} and below it on ${below} of the ${compared.length} outcome percentages published`,
    subtitle: `Adult Social Care Outcomes Framework, ${period}: ${council.name} beside ${council.region}, councils of its type (${council.council_type}) and England. The drawing has the measures that are percentages.`,
    alt: `One row a measure: a diamond for ${council.name}, and marks for its region, its type and England, for ${shares.length} measures that are percentages in ${period}. The table has every measure.`,
    draw: beside(
      shares.map((row) => ({
        title: `${row.code} ${row.title}`,
        council: row.value,
        region: row.region,
        type: row.council_type,
        england: row.england,
      })),
      council.name,
    ),
    columns: [
      { key: "title", label: "Measure" },
      { key: "council", label: council.name, isNumber: true },
      { key: "interval", label: "95% interval", isNumber: true },
      { key: "region", label: council.region, isNumber: true },
      { key: "type", label: council.council_type, isNumber: true },
      { key: "england", label: "England", isNumber: true },
    ],
    rows: measures.map((row) => ({
      title: `${row.code} ${row.title}${row.unit === "per_100k" ? " (per 100,000 people)" : ""}`,
      council: cell(row.value, row, row.value_status),
      interval: interval(row.lower_95, row.upper_95, row.unit, row.decimals ?? 1),
      region: cell(row.region, row),
      type: cell(row.council_type, row),
      england: cell(row.england, row),
    })),
    source: sourceOf(["ascof_open_data"]),
    method:
      "Values as published, never recomputed. Intervals are the published margins of error of survey measures; other measures have none.",
    notes: [
      "“Not published” is a measure that the publication has no value for: in 2020 to 2021 the user survey was voluntary and the carers’ survey was not held.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}
