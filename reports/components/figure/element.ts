import { wholeYears } from "../../runtime/whole-years.ts";
import { type Lead, unqualified } from "../sentences/lead.ts";

/** A child of an element: text is always text, never markup. */
export type Child = Node | string | number | null;

/** The policy of pages allows no style within them: a class stands for it. */
type NoStyle = { readonly style?: never };

/** Attributes by name; a function is a listener, true an empty attribute, false and null none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | (() => void)>> & NoStyle;

/** Makes an HTML element. No line breaks a year of its text, such as 2010-11, at the hyphen. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null) made.setAttribute(key, String(value));
  }
  for (const child of children) {
    if (child instanceof Node) made.append(child);
    else if (child !== null) made.append(...wholeYears(String(child), name));
  }
  return made;
}

const space = "http://www.w3.org/2000/svg";

/** Makes an SVG element; its text is text, never markup. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> & NoStyle,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** What a page opens with: its answer and, in the next line and smaller, what qualifies it. */
export function answer(lead: Lead | string): HTMLElement {
  const { says, qualified } = typeof lead === "string" ? unqualified(lead) : lead;
  const own = element("p", { class: "answer" }, says);
  return qualified === "" ? own : element("div", {}, own, element("p", { class: "qualified" }, qualified));
}

/** A part of a page that is closed on a screen and whole on paper. */
export function restOf(title: string, ...parts: readonly Child[]): HTMLElement {
  return element("details", { class: "rest" }, element("summary", {}, title), ...parts);
}

/** A part of a page that is closed on a telephone alone, where it would take several screens. */
export function folded(title: string, ...parts: readonly Child[]): HTMLElement {
  return element("details", { class: "rest folded" }, element("summary", {}, title), ...parts);
}

/** A figure that is closed on a telephone, where its headline stands for it. */
export function foldedFigure(figure: HTMLElement): HTMLElement {
  return folded(figure.querySelector("h3")?.textContent ?? "", figure);
}

/** Hides a part of the page, by its id, where what it is about is not loaded. */
export function showWhere(id: string, isShown: boolean): void {
  const part = document.getElementById(id);
  if (part !== null) part.hidden = !isShown;
}
