import { spineKey } from "../../components/charts/spine-table.ts";
import { element } from "../../components/figure/element.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import type { SummaryFile } from "./rows.ts";
import { threeAndThree, threeTable } from "./three.ts";

/** What a reader with one minute sees: the three worst, the three best, and what is not known of what is asked first. */
export function oneMinute({ measures, past }: SummaryFile, unanswered: readonly string[]): HTMLElement {
  const { council } = pageContext();
  if (council === null) throw new Error("the page is not of a council");
  const known = threeTable(threeAndThree(measures), past, council);
  return element(
    "div",
    { class: "council-summary" },
    known ?? element("p", {}, "No outcome measure of this council differs from England by its own interval."),
    known === null ? null : spineKey("The pale band is the range of the comparators, the square their median."),
    element("h3", {}, "Not known"),
    unanswered.length === 0
      ? element("p", {}, "Of what the guide asks first nothing is without an answer.")
      : element("ul", {}, ...unanswered.slice(0, 3).map((text) => element("li", {}, text))),
  );
}
