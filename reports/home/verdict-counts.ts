import { axisX, barX, gridX, plot, stackX, text } from "@observablehq/plot";
import { element } from "../components/figure/element.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import type { MilestoneLine } from "../components/figure/lines.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { palette } from "../components/figure/palette.ts";
import { sourceOf } from "../components/figure/source.ts";
import { theme } from "../components/figure/theme.ts";
import { tickLabels } from "../components/figure/value-axis.ts";
import { councilsSentence, readingCounts } from "../components/milestone/councils.ts";
import { dueClause, judgedOn } from "../components/milestone/due.ts";
import { readingName } from "../components/milestone/names.ts";
import { notDueYet } from "../components/milestone/standing.ts";
import { capitalised, number } from "../components/words/format.ts";

const columns = [
  { key: "definition", label: "Definition" },
  { key: "met", label: "Met", isNumber: true },
  { key: "notMet", label: "Not met", isNumber: true },
  { key: "waiting", label: "Not due yet", isNumber: true },
  { key: "unknown", label: "Cannot be judged", isNumber: true },
];

/** How many councils have each verdict on one definition. */
export interface VerdictCount {
  readonly definition: string;
  readonly verdict: string;
  readonly councils: number;
}

/** Councils by verdict on each definition of one milestone. */
export function countVerdicts(lines: readonly MilestoneLine[], milestone: string): VerdictCount[] {
  return ofEachReading(lines, milestone).flatMap((row) => [
    { definition: row.definition, verdict: "met", councils: row.met },
    { definition: row.definition, verdict: "not met", councils: row.notMet },
    { definition: row.definition, verdict: notDueYet, councils: row.waiting },
    { definition: row.definition, verdict: "cannot be judged", councils: row.unknown },
  ]);
}

function ofEachReading(lines: readonly MilestoneLine[], milestone: string) {
  const about = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  const readings = [...new Map(about.map((line) => [line.definition, line])).values()];
  return readings.map((line) => {
    const { met, judged, waiting, unknown } = readingCounts(about, line);
    return { definition: readingName(milestone, line.definition), met, notMet: judged - met, waiting, unknown };
  });
}

const fills: Readonly<Record<string, string>> = {
  met: palette.quiet,
  "not met": palette.quietBand,
  "not due yet": palette.paper,
  "cannot be judged": palette.paper,
};

const order = ["met", "not met", "not due yet", "cannot be judged"];

/** Where the words over a bar stand. */
const above = { y: "definition", frameAnchor: "left", textAnchor: "start", fill: palette.ink } as const;

/** One bar a definition, in parts for met, not met and cannot be judged, under the number of councils in each. */
function verdictBars(counts: readonly VerdictCount[]): (width: number) => Element {
  const rows = [...counts]
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map((count) => ({ ...count, fill: fills[count.verdict] ?? palette.paper }));
  const definitions = [...new Set(counts.map((count) => count.definition))];
  const labels = definitions.map((definition) => {
    const parts = rows.filter((row) => row.definition === definition && row.councils > 0);
    return { definition, says: parts.map((part) => `${part.councils} ${part.verdict}`).join(" · ") };
  });
  return (width) =>
    plot(
      theme(width, {
        height: 40 + definitions.length * 68,
        marginLeft: 1,
        marginRight: 12,
        marginTop: 14,
        x: { label: null },
        y: { domain: definitions, axis: null, padding: 0.62 },
        color: { type: "identity" },
        marks: [
          gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: 4 }),
          axisX({ ticks: 4, tickFormat: tickLabels(number) }),
          barX(rows, stackX({ order: null, x: "councils", y: "definition", fill: "fill", stroke: palette.quiet })),
          text(labels, { ...above, text: "definition", dy: -36 }),
          text(labels, { ...above, text: "says", dy: -21, fontWeight: "bold" }),
        ],
      }),
    );
}

/** How many councils meet the 30% milestone, or the 3%, on each definition; nothing where no return of it is loaded. */
export function verdictCounts(lines: readonly MilestoneLine[], milestone: "PPF-12" | "PPF-20"): HTMLElement {
  const [first] = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  if (first === undefined || !first.is_return_loaded) return element("div");
  const target = milestone === "PPF-12" ? "30% with a personal budget" : "3% cashable savings";
  const headline = councilsSentence(lines, milestone, target);
  const rows = ofEachReading(lines, milestone);
  if (rows.every(({ met, notMet }) => met + notMet === 0)) return notJudged(first, target, headline);
  return figure({
    id: `verdicts-${milestone.toLowerCase()}`,
    headline,
    subtitle: `Councils in England by verdict on each definition, judged on ${judgedOn(first)}, number of councils`,
    alt: `Bars, one a definition, of the number of councils that met, did not meet, and cannot be judged against ${target}. ${headline}.`,
    draw: verdictBars(countVerdicts(lines, milestone).filter((count) => count.councils > 0)),
    columns: rows.every(({ waiting }) => waiting === 0) ? columns.filter(({ key }) => key !== "waiting") : columns,
    rows,
    source: sourceOf(milestone === "PPF-12" ? ["personal_budgets"] : ["savings", "expenditure"]),
    method:
      "A council meets the milestone on a definition when its figure, as it stands, is at or above the target. Intervals are not part of the verdict.",
    notes: ["A council whose figure is missing or suppressed cannot be judged and is counted as neither."],
    isDemonstration: pageContext().isDemonstration,
  });
}

function notJudged(line: MilestoneLine, target: string, councils: string): HTMLElement {
  return line.verdict === notDueYet
    ? nothing(capitalised(`${target} is not due yet`), `${councils}. The milestone ${dueClause(line)}.`)
    : nothing(`Councils cannot be judged against ${target}`, `${councils}.`);
}
