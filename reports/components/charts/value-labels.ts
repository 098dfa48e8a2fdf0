import { type TextOptions, text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";

/** A point of the council’s own line with the label of its value, and what the other lines are at there. */
export interface LabelledPoint {
  readonly value: number | null;
  readonly others: readonly (number | null)[];
  readonly label: string;
}

/** On which side of a point the label of its value stands: away from the nearest of the other lines, so that it cannot be read as theirs. */
export function labelSide(value: number, others: readonly (number | null)[]): "above" | "below" {
  const known = others.filter((value) => value !== null);
  const nearest = known.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
  return nearest !== undefined && nearest > value ? "below" : "above";
}

/** The labels of the values of the council’s own line; `channels` say where the points are along the drawing. */
export function valueLabels(points: readonly LabelledPoint[], channels: TextOptions) {
  const onSide = (side: "above" | "below", dy: number) =>
    text(
      points.filter(({ value, others }) => value !== null && labelSide(value, others) === side),
      {
        y: "value",
        text: "label",
        dy,
        fill: palette.accent,
        fontWeight: "bold",
        stroke: palette.paper,
        strokeWidth: 4,
        ...channels,
      },
    );
  return [onSide("above", -13), onSide("below", 14)];
}
