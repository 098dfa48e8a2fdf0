import { axisX, barX, gridX, plot, stackX, text } from "@observablehq/plot";
import { palette } from "../components/figure/palette.ts";
import { theme } from "../components/figure/theme.ts";
import { tickLabels } from "../components/figure/value-axis.ts";
import { number } from "../components/words/format.ts";

/** How many councils have each verdict on one definition. */
export interface VerdictCount {
  readonly definition: string;
  readonly verdict: string;
  readonly councils: number;
}

const fills: Readonly<Record<string, string>> = {
  met: palette.quiet,
  "not met": palette.quietBand,
  "not due yet": palette.paper,
  "cannot be judged": palette.paper,
};

const order = ["met", "not met", "not due yet", "cannot be judged"];

/** One bar a definition, in parts for met, not met and cannot be judged, under the number of councils in each. */
export function verdictBars(counts: readonly VerdictCount[]): (width: number) => Element {
  const rows = [...counts]
    .sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
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
          text(labels, {
            y: "definition",
            text: "definition",
            frameAnchor: "left",
            textAnchor: "start",
            dy: -36,

            fill: palette.ink,
          }),
          text(labels, {
            y: "definition",
            text: "says",
            frameAnchor: "left",
            textAnchor: "start",
            dy: -21,
            fontWeight: "bold",
            fill: palette.ink,
          }),
        ],
      }),
    );
}
