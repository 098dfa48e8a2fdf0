import { element } from "../figure/element.ts";

/** Whom the concordat (HM Government, 2007) left out of those who are to have a budget, and that no count does. */
const words =
  "Putting People First (2007) wanted personal budgets for everyone eligible “other than in circumstances where people require emergency access to provision”. No return tells those people apart: they are among the eligible on every definition here.";

/** That, as a note where shares of eligible people stand against the 30%. */
export function emergencyNote(): HTMLElement {
  return element("p", { class: "note" }, words);
}
