import { areaY, axisX, axisY, dot, gridY, line, plot } from "@observablehq/plot";
import { valueLabels } from "../../components/charts/value-labels.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { panels } from "../../components/figure/panels.ts";
import { theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { percent } from "../../components/words/format.ts";
import type { OlderShare } from "./older.ts";

/** Two panels, each on its own scale: estimates as a solid line, projections dashed, comparators as a band. */
export function drawOlder(shares: readonly OlderShare[]): (width: number) => Element {
  const of = (band: OlderShare["band"]) => shares.filter((one) => one.band === band);
  return panels(
    [
      { title: "Aged 65 and over", draw: drawBand(of("65+")), words: null },
      { title: "Aged 85 and over", draw: drawBand(of("85+")), words: null },
    ],
    2,
  );
}

function drawBand(shares: readonly OlderShare[]): (width: number) => Element {
  const highest = Math.max(1, ...shares.flatMap((one) => [one.share, one.highest ?? 0]));
  const years = [...new Set(shares.map((one) => one.year))];
  const shown = years.filter((year) => year % 5 === 0 || year === Math.min(...years));
  return (width) =>
    plot(
      theme(width, {
        height: 270,
        ...{ marginLeft: 40, marginRight: 26, marginTop: 14, marginBottom: 30 },
        x: { label: null },
        y: { domain: [0, highest * 1.1], label: null },
        marks: [
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          axisY({ ticks: 5, tickFormat: tickLabels(percent), tickSize: 0 }),
          axisX({ ticks: shown, tickFormat: (year: number) => String(year) }),
          ...lines(
            shares.filter((one) => !one.isProjection),
            "none",
          ),
          ...lines(
            shares.filter((one) => one.isProjection),
            dashes.forecast,
          ),
          ...dots(shares),
        ],
      }),
    );
}

function lines(shares: readonly OlderShare[], dash: string) {
  return [
    areaY(shares, { x: "year", y1: "lowest", y2: "highest", fill: palette.quietBand }),
    line(shares, { x: "year", y: "median", stroke: palette.quiet, strokeWidth: 1.5, strokeDasharray: dash }),
    line(shares, { x: "year", y: "share", stroke: palette.accent, strokeWidth: 2.5, strokeDasharray: dash }),
  ];
}

/** Estimates filled, projections hollow; the last of each with its number. */
function dots(shares: readonly OlderShare[]) {
  const at = { x: "year", y: "share", stroke: palette.accent, r: 4, strokeWidth: 1.5 } as const;
  const estimates = shares.filter((one) => !one.isProjection);
  const projections = shares.filter((one) => one.isProjection);
  const ends = [...estimates.slice(-1), ...projections.slice(1).slice(-1)];
  return [
    dot(projections, { ...at, fill: palette.paper }),
    dot(estimates, { ...at, fill: palette.accent }),
    ...valueLabels(ends.map(labelled), { x: "year" }),
  ];
}

function labelled({ year, share, median }: OlderShare) {
  return { year, value: share, others: [median], label: percent(share) };
}
