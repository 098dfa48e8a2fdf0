import { element } from "./element.ts";

/** One drawing of several: its title, how it is drawn at a width, and a line of words under it, or none. */
export interface Panel {
  /** Null where it goes on with the drawing before it. */
  readonly title: string | null;
  readonly draw: (width: number) => Element;
  readonly words: string | null;
}

/** Drawings under one another, each on its own scale. */
export function panels(all: readonly Panel[]): (width: number) => Element {
  return (width) => element("div", { class: "panels" }, ...all.map((panel) => panelOf(panel, width)));
}

/** How wide each of two drawings side by side is, in pixels: as wide as a telephone, where they stand under one another. */
const half = 328;

/** Drawings two by two where there is room: the same at every width. */
export function panelPairs(all: readonly Panel[]): HTMLElement {
  return element("div", { class: "panels pairs" }, ...all.map((panel) => panelOf(panel, half)));
}

function panelOf({ title, draw, words }: Panel, width: number): HTMLElement {
  return element(
    "div",
    { class: title === null ? "panel goes-on" : "panel" },
    title === null ? null : element("p", { class: "panel-title" }, title),
    draw(width),
    words === null ? null : element("p", { class: "panel-words" }, words),
  );
}
