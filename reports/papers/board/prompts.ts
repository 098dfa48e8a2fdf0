import { element } from "../../components/figure/element.ts";

/** What the author of a paper is to write or to decide: no figure says it. */
export function prompt(words: string): HTMLElement {
  return element("p", { class: "prompt" }, `[${words}]`);
}

/** What specific implications the form asks for, each with what the author is to say. */
export const implications = [
  [
    "Equality and diversity",
    "say which groups the proposals touch; the figures by group are under Personal budgets and Needs",
  ],
  ["Community cohesion", "say how communities are brought together or set apart"],
  ["Narrowing the gap", "say which gap of this paper narrows, by how much and by when"],
] as const;
