import { element } from "../../../components/figure/element.ts";
import { tableFigure } from "../../../components/figure/figure.ts";
import type { PageContext } from "../../../components/figure/page-context.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { periodName } from "../../../components/words/periods.ts";
import { stateWords } from "../../../components/words/state.ts";
import { type MoneyItem, type PlannedAndActual, pounds, spentOfPlanned, sumOf, yearsOf } from "./items.ts";

/** The kinds of this table, in its order. */
export const pooledKinds = ["pooled_budget", "system", "budget_variance"] as const;

const singulars = {
  pooled_budget: "pooled budget",
  system: "information system",
  budget_variance: "spending of personal budgets beyond or below what was set",
} as const;

const partners: Readonly<Record<string, string>> = {
  none: "the council alone",
  nhs: "the NHS",
  housing: "housing",
  voluntary_sector: "the voluntary sector",
};

/** "£304,658 less than was set": what people with budgets spent beyond or below what was set. */
function varianceWords({ planned, actual }: PlannedAndActual): string {
  const words = (gbp: number) =>
    gbp === 0 ? "as was set" : `${pounds(Math.abs(gbp))} ${gbp < 0 ? "less" : "more"} than was set`;
  if (actual === null) return planned === null ? "none returned" : `no actual returned; planned ${words(planned)}`;
  return planned === null ? words(actual) : `${words(actual)}; planned ${words(planned)}`;
}

/** The items as rows: in each year what came, of what was planned. */
export function pooledRows(items: readonly MoneyItem[], day: string) {
  const years = yearsOf(items);
  return items.map((item) => {
    const cell = item.kind === "budget_variance" ? varianceWords : spentOfPlanned;
    const hasDay = item.due_on !== null || item.done_on !== null;
    return {
      item: item.title,
      kind: item.kind_name,
      partner: item.partner === null ? "not said" : (partners[item.partner] ?? item.partner),
      ...Object.fromEntries(years.map((year) => [year, cell(sumOf([item], (period) => period === year))])),
      role: item.role ?? "not said",
      state: hasDay ? stateWords(item, "not done", day) : "no day set",
    };
  });
}

/** Pooled budgets, information systems, and spending of personal budgets beyond or below what was set. */
export function pooledSection(context: PageContext, items: readonly MoneyItem[]): HTMLElement {
  const missing = pooledKinds.filter((kind) => items.every((item) => item.kind !== kind));
  const columns = [
    { key: "item", label: "Item" },
    { key: "kind", label: "What it is" },
    { key: "partner", label: "Whose money" },
    ...yearsOf(items).map((year) => ({ key: year, label: periodName(year) })),
    { key: "role", label: "Who answers for it" },
    { key: "state", label: "State" },
  ];
  const rows = pooledRows(items, context.day);
  return tableFigure(
    {
      id: "pooled-and-systems",
      headline: "Pooled budgets and systems",
      subtitle: "What came in each year, of what was planned, pounds in cash",
      columns,
      rows,
      source: sourceOf(["money_items"], context),
      method: "Pounds as the council returned them. Of personal budgets: what was spent, less what was set.",
      notes: [],
      isDemonstration: context.isDemonstration,
    },
    ...missing.map((kind) => element("p", {}, `No ${singulars[kind]} is in the council’s register.`)),
    ...(rows.length === 0 ? [] : [table(columns, rows, "Pooled budgets and systems by item", "cards")]),
  );
}
