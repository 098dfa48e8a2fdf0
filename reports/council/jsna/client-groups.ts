import type { Row } from "../../../src/site/query.ts";
import { element, restOf } from "../../components/figure/element.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { counted, valueOrWord } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";
import type { jsna } from "./query.ts";
import { type JsnaFigure, newestPeriod } from "./rows.ts";

type ClientGroup = Row<typeof jsna.tables.clientGroups>;

const columns = [
  { key: "group", label: "Client group" },
  { key: "people", label: "People supported" },
  { key: "role", label: "Who answers for them" },
] as const;

/** Each group with how many people are supported, where a return counts them alone, and the role that answers for them. */
export function clientGroupRows(groups: readonly ClientGroup[], figures: readonly JsnaFigure[]) {
  const served = figures.filter((figure) => figure.indicator_code === "SERVED" && figure.breakdown === "client_group");
  const period = newestPeriod(served);
  return groups.map(({ title, counted_in: code, is_shared: isShared, role }) => {
    const figure = served.find((row) => row.period === period && row.breakdown_value === code);
    return { group: title, people: peopleOf(code, isShared === true, figure), role: role ?? "no role recorded" };
  });
}

function peopleOf(code: string | null, isShared: boolean, figure: JsnaFigure | undefined): string {
  if (code === null) return "not collected";
  if (isShared) return `counted among ${nameOf(code)}`;
  return figure === undefined ? "not submitted" : valueOrWord(figure.numerator, figure.value_status, "people");
}

/** The sixteen client groups that guidance names: who is supported, and who answers for them. */
export function clientGroupsTable(
  context: PageContext,
  groups: readonly ClientGroup[],
  figures: readonly JsnaFigure[],
): HTMLElement {
  if (groups.length === 0) return element("div");
  const rows = clientGroupRows(groups, figures);
  const without = groups.filter(({ role }) => role === null).length;
  const uncollected = groups.filter(({ counted_in: code }) => code === null).length;
  const period = newestPeriod(figures.filter((figure) => figure.indicator_code === "SERVED"));
  const at = period === "" ? "" : `, ${periodName(period)}`;
  return element(
    "div",
    { class: "client-groups" },
    element("h3", {}, "Client groups, and who answers for them"),
    element(
      "p",
      {},
      `Guidance asks that a manager answers for each of ${rows.length} client groups: ${without === 0 ? "one is recorded for all" : `none is recorded for ${counted(without, "group", "groups")}`}. Of ${counted(uncollected, "group", "groups")} no return collects how many people there are: that is not a count of nobody.`,
    ),
    restOf(
      "The client groups",
      table(columns, rows, `Client groups of the guidance on the Director of Adult Social Services${at}`),
    ),
    element("p", { class: "source" }, `Source: ${sourceOf(["evidence", "personal_budgets"], context)}.`),
  );
}
