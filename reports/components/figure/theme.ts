import type { PlotOptions } from "@observablehq/plot";

/** What every drawing shares: its width, and the class by which reports/style/figures.css gives it words and colours. */
export function theme(width: number, options: PlotOptions): PlotOptions {
  return { width, className: "plot", ...options };
}

/** Is the drawing on a telephone, so that words must be fewer? */
export function isNarrow(width: number): boolean {
  return width < 520;
}

/** The height of words in a drawing, in pixels. */
const fontSize = 13;
/** The width of a letter, in pixels, in the widest of the fonts that readers have, bold. */
export const letterWidth = 8;
/** An em for Plot, which wraps by the widths of a narrower font. */
const em = 15.5;

/** The height of a line of words, in pixels. */
export const lineHeight = 15;

/** Options of words within so many pixels: what does not fit goes on in the next line, and nothing is left out. */
export function wrapped(pixels: number) {
  return { lineWidth: pixels / em, lineHeight: lineHeight / fontSize } as const;
}

/** Words whose years, such as 2010-11, are not broken at their hyphen. */
export function withWholeYears(words: string): string {
  return words.replace(/(\d{4})-(\d{2})(?!\d)/g, "$1\u2011$2");
}

/** How many lines words take within so many pixels. */
export function linesWithin(words: string, pixels: number): number {
  const most = Math.max(1, Math.floor(pixels / letterWidth));
  let length = 0;
  let lines = 1;
  for (const word of words.split(" ")) {
    if (length > 0 && length + 1 + word.length > most) {
      lines += 1;
      length = word.length;
    } else length += (length > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** The height of a row whose name stands in a margin: `least`, or what the longest of the names needs. */
export function rowHeight(names: readonly string[], margin: number, least: number): number {
  const lines = Math.max(1, ...names.map((name) => linesWithin(name, margin - 12)));
  return Math.max(least, lines * lineHeight + 4);
}
