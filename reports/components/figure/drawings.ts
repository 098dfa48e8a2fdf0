import { element } from "./element.ts";

/** A width that drawings are made at, in pixels, and where it is shown. */
interface DrawnWidth {
  readonly name: "wide" | "narrow";
  readonly pixels: number;
}

/**
 * Words are 13 units high (reports/style/figures.css). A drawing of 680 is as wide as an A4 page, where they are 9.75
 * points, and one of 328 as a telephone of 360 pixels. Style sheets show one of the two, at a width in rem: drawings grow
 * with the size of text that a reader has set, and their words with them.
 */
const widths: readonly DrawnWidth[] = [
  { name: "wide", pixels: 680 },
  { name: "narrow", pixels: 328 },
];

/** What a figure draws from. */
interface Drawn {
  readonly id: string;
  readonly draw: (width: number) => Element;
}

/** A figure's drawing at each width; one alone where both are the same. */
export function drawings({ id, draw }: Drawn): Element[] {
  const made = widths.map((width) => ({ width, drawing: draw(width.pixels) }));
  const [wide, narrow] = made.map(({ drawing }) => drawing.outerHTML);
  if (wide === narrow) return made.slice(0, 1).map(({ width, drawing }) => named(id, width, drawing));
  return made.map(({ width, drawing }) => element("div", { class: width.name }, named(id, width, drawing)));
}

/** The drawing as a part of its page: not read out, without styles of its own, and with names of its own. */
function named(id: string, width: DrawnWidth, drawing: Element): Element {
  // The text alternative stands for the whole drawing: its parts are not read out one by one.
  drawing.setAttribute("aria-hidden", "true");
  // The policy of pages allows no style within them. What Plot writes into each drawing is in reports/style/figures.css.
  for (const style of drawing.querySelectorAll("style")) style.remove();
  shorten(drawing);
  nameParts(drawing, `${id}-${width.name}`);
  return drawing;
}

/** Where a shape is: numbers of pixels. */
const places = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "width", "height", "d", "points", "transform"];
/** Factors and angles of a transform are no places. */
const factors = /(?:scale|rotate|matrix|skew[XY])\(/;
const longNumber = /-?\d+\.\d{2,}(?:e[-+]?\d+)?/g;

/** Places to a tenth of a pixel, which nobody sees: the sixteen digits of a computed one are most of a drawing's weight. */
function shorten(drawing: Element): void {
  for (const part of [drawing, ...drawing.querySelectorAll("*")]) {
    for (const name of places) {
      const value = part.getAttribute(name);
      if (value?.includes(".") !== true || factors.test(value)) continue;
      part.setAttribute(
        name,
        value.replace(longNumber, (number) => String(Math.round(Number(number) * 10) / 10)),
      );
    }
  }
}

/** Parts that others refer to, such as patterns and clips, have names of their own in the page. */
function nameParts(drawing: Element, prefix: string): void {
  const named = [...drawing.querySelectorAll("[id]")];
  if (named.length === 0) return;
  // Plot counts the clips of all that it draws: their names depend on what was drawn before.
  const names = new Map(
    named.map((part, index) => [part.id, `${prefix}-${part.id.startsWith("plot-") ? index : part.id}`]),
  );
  for (const part of named) part.id = names.get(part.id) ?? part.id;
  for (const part of [drawing, ...drawing.querySelectorAll("*")]) {
    for (const { name, value } of [...part.attributes]) {
      const next = value.replace(/url\(#([^)]+)\)|^#(.+)$/g, (whole, inUrl?: string, alone?: string) => {
        const known = names.get(inUrl ?? alone ?? "");
        if (known === undefined) return whole;
        return inUrl === undefined ? `#${known}` : `url(#${known})`;
      });
      if (next !== value) part.setAttribute(name, next);
    }
  }
}
