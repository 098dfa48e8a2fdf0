import { beside } from "./beside.ts";
import { figure } from "./figure.ts";
import { figureKey } from "./figure-key.ts";
import { interval, joined, short, statusWords } from "./format.ts";
import { pageContext } from "./page-context.ts";
import { periodName } from "./periods.ts";
import { whyNoInterval } from "./sentences/no-interval.ts";
import { tally } from "./sentences/tally.ts";
import { sourceOf } from "./source.ts";
import type { SummaryRow } from "./summary-row.ts";

/** The publication does not have it, whoever did not send it. */
function absent(status: string): string {
  return status === "missing" ? "not published" : statusWords(status);
}

function cell(value: number | null, row: SummaryRow, status = "missing"): string {
  return value === null ? absent(status) : short(value, row.unit, row.decimals ?? 1);
}

/** How a measure stands to England, as a word. */
export function besideEngland({ value, england, verdict }: SummaryRow): string {
  if (value === null) return "no figure";
  return england === null || verdict === null ? "no figure of England" : verdict.replace("_", " ");
}

/** How the measures that have a value fall out beside England, each by its own interval. */
export function ascofTally(measures: readonly SummaryRow[]): string {
  const known = measures.filter((row) => row.value !== null);
  return tally(
    known.map(({ verdict }) => verdict ?? ""),
    "outcome measure",
    "England",
  );
}

const made: Readonly<Record<string, string>> = {
  wilson: "Intervals of councils’ returns are Wilson score intervals of the published numerator and denominator.",
  rounded_share:
    "Where counts are rounded, intervals are Wilson’s of the published share, with the rounding allowed for.",
  byar: "Intervals of rates are Byar’s, or exact Poisson limits for counts under 10.",
  exact_poisson: "Intervals of rates are Byar’s, or exact Poisson limits for counts under 10.",
  published: "Intervals of surveys are the published margins of error.",
};

/** How the measures’ intervals were made, and for each that has none or is not compared, by its code, why. */
export function ascofMethod(measures: readonly SummaryRow[]): string {
  const known = measures.filter((row) => row.value !== null);
  const without = known.filter((row) => row.lower_95 === null);
  const kinds = [...new Set(without.map((row) => row.measure_kind ?? ""))];
  const reasons = kinds.map((kind) => {
    const codes = without.filter((row) => (row.measure_kind ?? "") === kind).map((row) => row.code);
    return `${joined([...new Set(codes)])} ${codes.length === 1 ? "has" : "each have"} none, because ${whyNoInterval(kind)}.`;
  });
  const refused = known.flatMap(({ code, lower_95, refusal }) =>
    lower_95 === null || refusal === null ? [] : [`${code} is not compared: ${refusal}.`],
  );
  const ways = new Set(known.flatMap((row) => made[row.method ?? ""] ?? []));
  return ["Values as published, never recomputed.", ...ways, ...reasons, ...refused].join(" ");
}

function keyOf({ code, period }: SummaryRow) {
  return figureKey({ indicator_code: code, period });
}

/** The measures of the Adult Social Care Outcomes Framework: the council beside its region, its type and England. */
export function ascofFigure(rows: readonly SummaryRow[]): HTMLElement | null {
  const measures = rows.filter((row) => row.kind === "ascof");
  const [first] = measures;
  const council = pageContext().council;
  if (first === undefined || council === null) return null;
  const period = periodName(first.period);
  const shares = measures.filter((row) => row.unit === "percent" && row.value !== null);
  const headline = `${council.name} in ${period}: ${ascofTally(measures)}`;
  return figure({
    id: "ascof",
    headline,
    subtitle: `Adult Social Care Outcomes Framework, ${period}: ${council.name} beside ${council.region}, councils of its type (${council.council_type}) and England. The drawing has the measures that are percentages.`,
    alt: `${headline}. One row a measure: a diamond for ${council.name}, and marks for its region, its type and England, for ${shares.length} measures that are percentages in ${period}. The table has every measure.`,
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
      { key: "verdict", label: "Beside England" },
    ],
    rows: measures.map((row) => ({
      title: `${row.code} ${row.title}${row.unit === "per_100k" ? " (per 100,000 people)" : ""}`,
      council: cell(row.value, row, row.value_status),
      interval: interval(row.lower_95, row.upper_95, row.unit, row.decimals ?? 1),
      region: cell(row.region, row),
      type: cell(row.council_type, row),
      england: cell(row.england, row),
      verdict: besideEngland(row),
    })),
    main: keyOf(first),
    rowFigures: measures.map(keyOf),
    source: sourceOf(["ascof_open_data", "ascof_time_series"]),
    method: ascofMethod(measures),
    notes: [
      "“Not published” is a measure that the publication has no value for: in 2020 to 2021 the user survey was voluntary and the carers’ survey was not held.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
}
