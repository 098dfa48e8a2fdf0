import { type Child, element, svg } from "../figure/element.ts";
import { number } from "../words/format.ts";

/** How many councils have one verdict. */
export interface CountedVerdict {
  readonly verdict: string;
  /** Its sign, "●" or "▲"; empty where it has none. */
  readonly shape: string;
  readonly count: number;
}

const width = 200;
const height = 10;

/**
 * Councils by verdict as a line of counts, "▲ 27 better · ● 109 similar", over a bar in as many parts. A verdict that no
 * council has is left out of both. The bar only repeats the counts, so it is not read out.
 */
export function countBar(verdicts: readonly CountedVerdict[]): HTMLElement {
  const shown = verdicts.filter(({ count }) => count > 0);
  // A line may end after the dash of what cannot be judged, whatever joins it to its number: each count is kept whole.
  const words = shown.flatMap(({ shape, count, verdict }, index) => [
    index === 0 ? null : " · ",
    element("span", { class: "count" }, `${shape} ${number(count)}`.trim(), ...word(verdict, shape)),
  ]);
  return element("div", { class: "count-bar" }, element("p", {}, ...words), bar(verdicts));
}

/** A word that its shape can stand for where there is little room has a name of its own; others are always shown. */
function word(verdict: string, shape: string): Child[] {
  return shape === "" ? [` ${verdict}`] : [element("span", { class: "word" }, ` ${verdict}`)];
}

function bar(verdicts: readonly CountedVerdict[]): SVGElement {
  const all = verdicts.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const parts = verdicts.flatMap(({ verdict, count }) => {
    if (count === 0) return [];
    const size = (width * count) / all;
    const part = svg("rect", {
      class: `count-${verdict.replaceAll(" ", "-")}`,
      x: (from + 0.5).toFixed(1),
      y: 0.5,
      width: Math.max(1, size - 1).toFixed(1),
      height: height - 1,
    });
    from += size;
    return [part];
  });
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    ...parts,
  );
}
