import { axisX, barX, gridX, plot, ruleX, text } from "@observablehq/plot";
import { palette } from "../../components/figure/palette.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { number } from "../../components/words/format.ts";
import { ageWords, type Pyramid } from "./pyramid.ts";

interface Side {
  readonly band: string;
  readonly now: number;
  readonly later: number;
}

/** Men to the left and women to the right of the ages: now as bars, in ten years, where that is known, as an outline. */
export function drawPyramid({ bands, year, laterYear, projection }: Pyramid): (width: number) => Element {
  const men = bands.map((one): Side => ({ band: one.band, now: -(one.male ?? 0), later: -(one.laterMale ?? 0) }));
  const women = bands.map((one): Side => ({ band: one.band, now: one.female ?? 0, later: one.laterFemale ?? 0 }));
  const sides = [...men, ...women];
  const widest = Math.max(1, ...sides.flatMap((one) => [Math.abs(one.now), Math.abs(one.later)])) * 1.05;
  return (width) =>
    plot(
      theme(width, {
        height: 90 + bands.length * 22,
        ...{ marginLeft: isNarrow(width) ? 88 : 96, marginRight: 12, marginTop: 46, marginBottom: 34 },
        x: { domain: [-widest, widest], label: null },
        y: { domain: bands.map((one) => one.band).reverse(), label: null, tickSize: 0, tickFormat: ageWords },
        marks: [
          gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: 6 }),
          axisX({ ticks: isNarrow(width) ? 4 : 8, tickFormat: (value: number) => number(Math.abs(value)) }),
          barX(men, { y: "band", x: "now", fill: palette.quiet, insetTop: 2, insetBottom: 2 }),
          barX(women, { y: "band", x: "now", fill: palette.accent, insetTop: 2, insetBottom: 2 }),
          // The paper under the outline keeps it apart from the bars on black and white paper too.
          ...(projection === null
            ? []
            : [
                barX(sides, { ...outline, stroke: palette.paper, strokeWidth: 4 }),
                barX(sides, { ...outline, stroke: palette.ink, strokeWidth: 1.5 }),
              ]),
          ruleX([0], { stroke: palette.ink }),
          heading("Men", -widest / 2),
          heading("Women", widest / 2),
          text([""], {
            frameAnchor: "top",
            dy: -22,
            text: () => (projection === null ? `bars: ${year}` : `bars: ${year}; outline: ${laterYear}`),
          }),
        ],
      }),
    );
}

const outline = { y: "band", x1: () => 0, x2: "later", fill: "none" } as const;

function heading(words: string, x: number) {
  return text([words], { x: () => x, frameAnchor: "top", dy: -38, text: () => words, fontWeight: "bold" });
}
