import { element } from "./element.ts";
import { pageContext } from "./page-context.ts";

/** The command that takes a figure of this page back to the files and lines it was made from. */
export function explainHint(): HTMLElement {
  const area = pageContext().council?.code ?? "COUNCIL";
  return element(
    "p",
    {},
    "The analyst who loads the data can take any of these numbers back to the files and lines it was made from: ",
    element("code", {}, `npx yardstick explain ${area} INDICATOR PERIOD`),
    ", with the codes on the page Data and methods.",
  );
}
