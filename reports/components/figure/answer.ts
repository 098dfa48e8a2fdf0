import { element } from "./element.ts";

/** The sentence that a page opens with. */
export function answer(text: string): HTMLElement {
  return element("p", { class: "answer" }, text);
}
