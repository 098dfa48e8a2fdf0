import { ruleX, text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";

/** A period of a series as it is placed on a time axis. */
interface Placed {
  readonly date: Date;
  readonly is_first_after_break: boolean;
}

/** Where a series breaks: halfway between the last period before and the first after. Of breaks in a row the first is named. */
export function seriesBreaks(placed: readonly Placed[]): { readonly at: Date; readonly label: string }[] {
  return placed.flatMap((point, index) => {
    const before = placed[index - 1];
    if (!point.is_first_after_break || before === undefined) return [];
    const at = new Date((before.date.getTime() + point.date.getTime()) / 2);
    const isNamed = index === 1 || !before.is_first_after_break;
    return [{ at, label: isNamed ? "not comparable" : "" }];
  });
}

/** The same dotted line and words at each break, on every drawing of a series. */
export function breakMarks(placed: readonly Placed[]) {
  const breaks = seriesBreaks(placed);
  return [
    ruleX(breaks, { x: "at", stroke: palette.target, strokeDasharray: "2 3" }),
    text(breaks, { x: "at", frameAnchor: "top", text: "label", dy: -14, fill: palette.ink }),
  ];
}
