import type { PlotOptions } from "@observablehq/plot";

/** What every drawing shares: its width, and the class by which reports/style/figures.css gives it words and colours. */
export function theme(width: number, options: PlotOptions): PlotOptions {
  return { width, className: "plot", ...options };
}

/** Is the drawing on a telephone, so that words must be fewer? */
export function isNarrow(width: number): boolean {
  return width < 520;
}

/** Options of a name in a margin of so many pixels: what does not fit gives way to an ellipsis. */
export function cut(margin: number) {
  return { lineWidth: (margin - 12) / 12, textOverflow: "ellipsis" } as const;
}
