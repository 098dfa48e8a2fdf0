import { element } from "../../components/figure/element.ts";
import { counted, joined, money } from "../../components/words/format.ts";
import { monthName, periodName } from "../../components/words/periods.ts";
import type { WithdrawnGain } from "./rows.ts";

/** "“Advice at first contact”, £120,000 in 2008-09, which ended in 2009-10" */
function gainWords({ title, first_year, end_year, net_gbp, last_submission }: WithdrawnGain): string {
  const worth = net_gbp === null ? "" : `, ${money(net_gbp)} in ${periodName(first_year)}`;
  if (last_submission !== null)
    return `“${title}”${worth}, last in the register of ${monthName(`${last_submission}-01`)}, for a reason that no register gives`;
  return `“${title}”${worth}${end_year === null ? "" : `, which ended in ${periodName(end_year)}`}`;
}

/**
 * Which gains in adult social care were reported as made and are counted no longer, each with why: it did not last two full
 * years after its first, or a newer register leaves it out. Empty where there is none.
 */
export function withdrawnSentence(gains: readonly WithdrawnGain[]): string {
  if (gains.length === 0) return "";
  const lead = `${counted(gains.length, "gain")} in adult social care that ${gains.length === 1 ? "was" : "were"} reported as made ${gains.length === 1 ? "is" : "are"} counted no longer, in any year`;
  return `${lead}: ${joined(gains.map(gainWords))}. A gain counts only while it lasts two full years after the year in which it was first made.`;
}

/** The same as a paragraph; null where no gain was withdrawn. */
export function withdrawnParagraph(gains: readonly WithdrawnGain[]): HTMLElement | null {
  const says = withdrawnSentence(gains);
  return says === "" ? null : element("p", {}, says);
}
