import { barX, plot, ruleX, text } from "@observablehq/plot";
import { palette } from "../../components/figure/palette.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { money } from "../../components/words/format.ts";
import type { GainStep } from "./gains.ts";

const rowHeight = 42;

/**
 * The waterfall: each gain a bar that starts where the one before ended, its title above it, its worth at its end.
 * Gains from prevention are filled and say so; the others are toned; gains that do not count are words alone.
 */
export function drawGains(steps: readonly GainStep[], total: number): (width: number) => Element {
  const rows = [
    ...steps.map((step, row) => ({ ...step, row: String(row), words: wordsOf(step) })),
    { ...sumStep(total), row: String(steps.length), words: money(total) },
  ];
  const ends = rows.flatMap((row) => [row.start, row.end]);
  const domain = [Math.min(0, ...ends), Math.max(1, ...ends)];
  const labels = { y: "row", textAnchor: "start", lineWidth: 40, textOverflow: "ellipsis-end" } as const;
  return (width) =>
    plot(
      theme(width, {
        height: rows.length * rowHeight + 12,
        ...{ marginLeft: 2, marginRight: Math.min(250, width * 0.5), marginTop: 6, marginBottom: 6 },
        x: { domain, axis: null },
        y: { domain: rows.map((row) => row.row), axis: null, padding: 0 },
        marks: [
          barX(rows.filter(isBar), {
            ...{ x1: "start", x2: "end", y: "row", insetTop: 20, insetBottom: 8 },
            fill: (row: GainStep) => (row.isPreventative ? palette.accent : palette.quiet),
          }),
          ruleX([0], { stroke: palette.grid }),
          text(rows, {
            ...labels,
            x: domain[0] ?? 0,
            text: isNarrow(width) ? "title" : titleOf,
            dy: -11,
            fontWeight: 600,
            lineWidth: width / 13,
          }),
          text(rows, { ...labels, x: endOf, text: "words", dx: 6, dy: 6 }),
        ],
      }),
    );
}

/** Words of a gain that does not count stand where its bar would begin. */
function endOf(row: GainStep): number {
  return row.isCounted ? Math.max(row.start, row.end) : 0;
}

function isBar(row: GainStep): boolean {
  return row.isCounted;
}

/** Gains of several years may share a title: the first year tells them apart. */
function titleOf({ title, firstYear }: GainStep): string {
  return firstYear === "" ? title : `${title}, from ${firstYear}`;
}

function wordsOf(step: GainStep): string {
  if (!step.isCounted) return `not counted: ${step.whyNot}`;
  return step.isPreventative ? `${money(step.amount)} from prevention` : money(step.amount);
}

function sumStep(total: number): GainStep {
  return {
    ...{ title: "Together", start: 0, end: total, amount: total, isCounted: true },
    ...{ isPreventative: false, whyNot: "", firstYear: "" },
  };
}
