import { element } from "../components/figure/element.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { table } from "../components/figure/table.ts";
import { notShownSentence, roundingWords } from "../components/sentences/few-people.ts";

const columns = [
  { key: "title", label: "Return" },
  { key: "few", label: "Hidden are counts of" },
  { key: "zeros", label: "0 is" },
  { key: "rounded", label: "Counts are" },
];

/** Which numbers of each return are hidden, as the workspace has it. */
export function disclosureTable(): HTMLElement {
  const rows = Object.values(pageContext().disclosure).map(({ title, threshold, zeros, round_to }) => ({
    title,
    few: `fewer than ${threshold} people`,
    zeros,
    rounded: roundingWords({ round_to }),
  }));
  return table(columns, rows, "Numbers that are hidden, by return");
}

/** What of all returns is not shown, as a paragraph. */
export function notShownParagraph(): HTMLElement {
  return element("p", {}, notShownSentence(pageContext().disclosure));
}
