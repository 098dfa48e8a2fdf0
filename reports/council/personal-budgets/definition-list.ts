import { element } from "../../components/figure/element.ts";
import { definitions } from "../../components/words/names.ts";

/** What each definition of eligible people counts. */
export function definitionList(): HTMLElement {
  const entries = definitions.flatMap(({ short, says }) => [element("dt", {}, short), element("dd", {}, says)]);
  return element("dl", {}, ...entries);
}
