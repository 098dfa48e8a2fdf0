import { absenceMeanings } from "../../src/explain/absence.ts";
import { element } from "../components/figure/element.ts";

/** The words that stand in place of a value, with what each means. */
export function absenceWords(): HTMLElement {
  const entries = absenceMeanings.flatMap(([word, meaning]) => [element("dt", {}, word), element("dd", {}, meaning)]);
  return element("dl", { class: "words" }, ...entries);
}
