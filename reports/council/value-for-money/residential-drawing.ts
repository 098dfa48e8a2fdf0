import { axisX, axisY, dot, gridY, line, type Markish, plot, rect, ruleY, text } from "@observablehq/plot";
import { valueLabels } from "../../components/charts/value-labels.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { panels } from "../../components/figure/panels.ts";
import { theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { percent } from "../../components/words/format.ts";
import { type ResidentialShare, useOfResources } from "./residential.ts";

/** Two panels, all adults and older people: the council, its comparators’ median and the guide’s benchmarks. */
export function drawResidential(shares: readonly ResidentialShare[]): (width: number) => Element {
  const of = (group: ResidentialShare["group"]) => shares.filter((one) => one.group === group);
  return panels(
    [
      { title: "All adults", draw: drawPanel(of("All adults"), adultBenchmarks), words: "✕ England in 2008-09: 47%." },
      { title: "Older people", draw: drawPanel(of("Older people"), olderBenchmarks), words: null },
    ],
    2,
  );
}

function drawPanel(shares: readonly ResidentialShare[], benchmarks: () => Markish[]): (width: number) => Element {
  const periods = [...new Set([...shares.map((one) => one.period), useOfResources.england.period])].sort();
  const at = { x: "period" } as const;
  return (width) =>
    plot(
      theme(width, {
        height: 290,
        ...{ marginLeft: 40, marginRight: 14, marginTop: 14, marginBottom: 30 },
        x: { type: "point", domain: periods, label: null, padding: 0.3 },
        y: { domain: [0, 80], label: null },
        marks: [
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          ...benchmarks(),
          axisY({ ticks: 5, tickFormat: tickLabels(percent), tickSize: 0 }),
          axisX({ tickSize: 0 }),
          line(shares, { ...at, y: "median", stroke: palette.quiet, strokeWidth: 2, strokeDasharray: dashes.forecast }),
          dot(shares, { ...at, y: "median", symbol: "square", fill: palette.paper, stroke: palette.quiet, r: 3 }),
          line(shares, { ...at, y: "share", stroke: palette.accent, strokeWidth: 2.5 }),
          dot(shares, { ...at, y: "share", fill: palette.accent, r: 4 }),
          ...valueLabels(shares.map(labelled), at),
        ],
      }),
    );
}

const halo = { stroke: palette.paper, strokeWidth: 4, fill: palette.ink } as const;

function labelled({ period, share, median }: ResidentialShare) {
  return { period, value: share, others: [median], label: share === null ? "" : percent(share) };
}

/** The 40% and the 47% are of spending on all adults. */
function adultBenchmarks(): Markish[] {
  const { target, england } = useOfResources;
  const words = "no more than 40%";
  return [
    ruleY([target], { stroke: palette.target, strokeWidth: 1.5, strokeDasharray: dashes.target }),
    text([target], { ...halo, y: target, frameAnchor: "left", textAnchor: "start", dx: 4, dy: 10, text: () => words }),
    dot([england], { x: "period", y: "value", symbol: "times", stroke: palette.ink, strokeWidth: 2, r: 5 }),
  ];
}

/** The range of 30% to 70% is of older people only. */
function olderBenchmarks(): Markish[] {
  const [low, high] = useOfResources.olderPeopleRange;
  const words = "councils in England, 2008-09: 30% to 70%";
  return [
    rect([{ low, high }], { y1: "low", y2: "high", fill: palette.quietBand }),
    text([low], {
      y: low,
      frameAnchor: "left",
      textAnchor: "start",
      dx: 4,
      dy: -9,
      text: () => words,
      fill: palette.ink,
    }),
  ];
}
