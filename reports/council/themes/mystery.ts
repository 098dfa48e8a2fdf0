import { type ActivityFigure, groupName } from "../../components/activity/rows.ts";
import { element } from "../../components/figure/element.ts";
import { table } from "../../components/figure/table.ts";
import { number, short, statusWords } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";

/** Mystery shops by whose view was taken, down, and where they were made, across; nothing where none were made. */
export function mysteryTable(figures: readonly ActivityFigure[]): HTMLElement[] {
  const shops = figures.filter(({ indicator_code: code }) => code === "SUR-SHOP");
  const period = shops
    .map((each) => each.period)
    .toSorted()
    .at(-1);
  if (period === undefined) return [];
  const newest = shops.filter((each) => each.period === period);
  const of = (breakdown: string) => newest.filter((each) => each.breakdown === breakdown);
  const columns = of("channel").map((each) => ({ key: each.breakdown_value, label: groupName(each), isNumber: true }));
  const rows = of("perspective").map((view) => {
    const cells = columns.map(({ key }) => {
      const cell = newest.find((each) => each.breakdown_value === `${view.breakdown_value}|${key}`);
      return [key, shopText(cell)] as const;
    });
    return { name: groupName(view), ...Object.fromEntries(cells) };
  });
  const label = `Mystery shops answered well, by whose place the shopper took and where, ${periodName(period)}`;
  return [
    element(
      "section",
      {},
      element("h3", {}, "Mystery shopping: who asked, and where"),
      table([{ key: "name", label: "In the place of" }, ...columns], rows, label, "cards"),
    ),
  ];
}

/** "65% (20 of 31)". */
function shopText(cell: ActivityFigure | undefined): string {
  if (cell === undefined) return "none made";
  const { value, numerator, denominator, unit, value_status: status } = cell;
  if (value === null || numerator === null || denominator === null) return statusWords(status);
  return `${short(value, unit, 0)} (${number(numerator)} of ${number(denominator)})`;
}
