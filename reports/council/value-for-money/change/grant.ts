import { element } from "../../../components/figure/element.ts";
import { tableFigure } from "../../../components/figure/figure.ts";
import type { PageContext } from "../../../components/figure/page-context.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { periodName } from "../../../components/words/periods.ts";
import { gapsSentence, lastActualYear, type MoneyItem, pounds, spentOfPlanned, sumOf, yearsOf } from "./items.ts";

const grant = "Social Care Reform Grant";

const askedBack =
  "The Department of Health indicated that the grant may be asked back where it is used for something other than reform (Centre for Public Scrutiny’s guide, 2010). The register says under which heading money was spent, and not whether that was a purpose of the grant. What the council was allocated, and what it carried over, is not returned.";

/** What of the grant was planned and spent in the years that have an actual. */
export function grantSentence(items: readonly MoneyItem[]): string {
  if (items.length === 0) return `No heading of the ${grant} is in the council’s register.`;
  const to = lastActualYear(items);
  const [from = ""] = yearsOf(items);
  if (to === null) return `What was spent of the ${grant} is not returned.`;
  const { planned, actual } = sumOf(items, (period) => period <= to);
  const span = from === to ? `In ${periodName(to)}` : `From ${periodName(from)} to ${periodName(to)}`;
  if (planned === null)
    return `${span} ${pounds(actual ?? 0)} of the ${grant} was spent; what was planned is not returned.`;
  const left = Math.round(planned - (actual ?? 0));
  const difference =
    left === 0 ? "as planned" : left > 0 ? `${pounds(left)} was not spent` : `${pounds(-left)} more than planned`;
  return `${span} ${pounds(planned)} of the ${grant} was planned and ${pounds(actual ?? 0)} spent: ${difference}. ${gapsSentence(items)}`.trim();
}

/** A row for each heading and one for all: in each year what was spent, of what was planned. */
export function grantRows(items: readonly MoneyItem[]) {
  const years = yearsOf(items);
  const rowOf = (heading: string, of: readonly MoneyItem[]) => ({
    heading,
    ...Object.fromEntries(years.map((year) => [year, spentOfPlanned(sumOf(of, (period) => period === year))])),
  });
  return [...items.map((item) => rowOf(item.title, [item])), rowOf("All headings", items)];
}

/** The Social Care Reform Grant by heading and year. */
export function grantSection(context: PageContext, items: readonly MoneyItem[]): HTMLElement {
  const columns = [
    { key: "heading", label: "Heading" },
    ...yearsOf(items).map((year) => ({ key: year, label: periodName(year), isNumber: true })),
  ];
  const rows = grantRows(items);
  const subtitle = "Spent in each year, of what was planned, by heading, pounds in cash";
  return tableFigure(
    {
      id: "reform-grant",
      headline: grant,
      subtitle,
      columns,
      rows,
      source: sourceOf(["money_items"], context),
      method: "Pounds as the council returned them; all headings are their sum.",
      notes: [],
      isDemonstration: context.isDemonstration,
    },
    element("p", {}, grantSentence(items)),
    element("p", {}, askedBack),
    ...(items.length === 0 ? [] : [table(columns, rows, `${grant} by heading`, "cards")]),
  );
}
