import { element } from "./element.ts";

/** One drawing of several: its title, how it is drawn at a width, and a line of words under it, or none. */
export interface Panel {
  readonly title: string;
  readonly draw: (width: number) => Element;
  readonly words: string | null;
}

/** Drawings under one another, each on its own scale; side by side, `across` of them, where the page is wide enough. */
export function panels(all: readonly Panel[], across = 1): (width: number) => Element {
  return (width) => {
    const columns = width < 340 * across ? 1 : across;
    const gap = 28;
    const each = Math.floor((width - gap * (columns - 1)) / columns);
    const style = `display: grid; gap: 1.5rem ${gap}px; grid-template-columns: repeat(${columns}, ${each}px)`;
    return element("div", { style }, ...all.map((panel) => panelOf(panel, each)));
  };
}

function panelOf({ title, draw, words }: Panel, width: number): HTMLElement {
  return element(
    "div",
    { style: "break-inside: avoid" },
    element("p", { style: "font-weight: 600; margin: 0" }, title),
    draw(width),
    words === null ? null : element("p", { style: "font-size: 0.9rem; margin: 0" }, words),
  );
}
