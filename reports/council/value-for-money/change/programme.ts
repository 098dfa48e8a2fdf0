import { type Bar, barBlocks } from "../../../components/charts/bars.ts";
import { element } from "../../../components/figure/element.ts";
import { figure } from "../../../components/figure/figure.ts";
import type { PageContext } from "../../../components/figure/page-context.ts";
import { palette } from "../../../components/figure/palette.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { capitalised, counted, joined, moneyTick } from "../../../components/words/format.ts";
import { dateName, periodName } from "../../../components/words/periods.ts";
import { stateWords } from "../../../components/words/state.ts";
import { differenceClause, gapsSentence, lastActualYear, type MoneyItem, pounds, sumOf, yearsOf } from "./items.ts";

/** The kinds of the programme. Money put in and money taken out are not one sum. */
export const programmeKinds = ["business_case", "disinvestment"] as const;

const plurals = { business_case: "business cases", disinvestment: "disinvestments" } as const;

/** How many items are in place and how many are late on a day, then what each kind came to. */
export function programmeSentences(items: readonly MoneyItem[], day: string): string[] {
  if (items.length === 0) return ["No business case and no disinvestment is in the council’s register."];
  return [standingSentence(items, day), ...sumSentences(items), gapsSentence(items)].filter((text) => text !== "");
}

function standingSentence(items: readonly MoneyItem[], day: string): string {
  const done = items.filter(({ done_on: on }) => on !== null);
  const doneLate = done.filter(({ due_on: due, done_on: on }) => due !== null && on !== null && on > due).length;
  const late = items.filter(({ due_on: due, done_on: on }) => on === null && due !== null && due < day).length;
  const after = doneLate === 0 ? "" : `, ${doneLate} of them later than planned`;
  const open = late === 0 ? "none is late and not done" : `${late} ${late === 1 ? "is" : "are"} late and not done`;
  const all = counted(items.length, "item", "items");
  return `${done.length} of ${all} ${done.length === 1 ? "is" : "are"} in place${after}; ${open}.`;
}

/** "Business cases: £1.2 million was planned to 2010-11 and £1.1 million came of it, £81,000 less than planned." */
function sumSentences(items: readonly MoneyItem[]): string[] {
  const to = lastActualYear(items);
  return programmeKinds.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return [];
    const { planned, actual } = sumOf(ofKind, (period) => to !== null && period <= to);
    const later = sumOf(ofKind, (period) => to === null || period > to).planned;
    const name = capitalised(plurals[kind]);
    const ahead = later === null ? "" : ` ${pounds(later)} is planned for ${to === null ? "them" : "later years"}.`;
    if (planned === null || actual === null)
      return [`${name}: planned and actual pounds are not both returned.${ahead}`];
    const difference = differenceClause(planned, actual);
    return [
      `${name}: ${pounds(planned)} was planned to ${periodName(to ?? "")} and ${pounds(actual)} came of it${difference}.${ahead}`,
    ];
  });
}

/** The items as a table: who answers, what was planned and what came to the last year that has an actual, and the state. */
export function programmeRows(items: readonly MoneyItem[], day: string) {
  const to = lastActualYear(items) ?? "";
  return items.map((item) => {
    const { planned, actual } = sumOf([item], (period) => period <= to);
    return {
      item: item.title,
      kind: item.kind_name,
      role: item.role ?? "not said",
      planned: planned === null ? "none returned" : pounds(planned),
      actual: actual === null ? "none returned" : pounds(actual),
      due: item.due_on === null ? "no day set" : dateName(item.due_on),
      state: stateWords(item, "not done", day),
    };
  });
}

function programmeColumns(to: string) {
  return [
    { key: "item", label: "Item" },
    { key: "kind", label: "What it is" },
    { key: "role", label: "Who answers for it" },
    { key: "planned", label: `Planned to ${to}`, isNumber: true },
    { key: "actual", label: `Came of it to ${to}`, isNumber: true },
    { key: "due", label: "Due" },
    { key: "state", label: "State" },
  ];
}

/** Business cases and disinvestments: how they stand, a table by item, and a drawing by year. */
export function programmeSection(context: PageContext, items: readonly MoneyItem[]): HTMLElement {
  const rows = programmeRows(items, context.day);
  const to = lastActualYear(items);
  const caption = "Business cases and disinvestments: planned, actual and when";
  const columns = programmeColumns(to === null ? "now" : periodName(to));
  return element(
    "div",
    {},
    element("h3", {}, "Business cases and disinvestments"),
    element("p", {}, programmeSentences(items, context.day).join(" ")),
    ...(rows.length === 0 ? [] : [table(columns, rows, caption, "cards")]),
    to === null
      ? element("p", { class: "source" }, `Source: ${sourceOf(["money_items"], context)}.`)
      : programmeFigure(context, items, to),
  );
}

const yearColumns = [
  { key: "kind", label: "What it is" },
  { key: "year", label: "Year" },
  { key: "planned", label: "Planned", isNumber: true },
  { key: "actual", label: "Came of it", isNumber: true },
] as const;

/** Each kind in each year. */
export function yearRows(items: readonly MoneyItem[]) {
  return programmeKinds.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    return yearsOf(ofKind).map((year) => {
      return { kind: plurals[kind], year, ...sumOf(ofKind, (period) => period === year) };
    });
  });
}

function programmeFigure(context: PageContext, items: readonly MoneyItem[], to: string): HTMLElement {
  const years = yearRows(items);
  const parts = years.flatMap(({ kind, year, planned, actual }) =>
    year === to && planned !== null && actual !== null
      ? [`${kind} came to ${pounds(actual)} (${pounds(planned)} was planned)`]
      : [],
  );
  const headline = `In ${periodName(to)} ${parts.length === 0 ? "not all pounds are returned" : joined(parts)}`;
  const words = (gbp: number | null) => (gbp === null ? "none returned" : pounds(gbp));
  const drawn = years.flatMap(({ kind, year, planned, actual }): Bar[] => [
    { panel: capitalised(kind), name: `${year} planned`, value: planned, label: words(planned), fill: palette.quiet },
    { panel: capitalised(kind), name: `${year} actual`, value: actual, label: words(actual) },
  ]);
  return figure({
    id: "change-by-year",
    headline,
    subtitle: "Business cases and disinvestments by year, planned and actual, pounds in cash",
    alt: `Bars for each kind and year, what was planned above what came. ${headline}.`,
    draw: barBlocks(drawn, moneyTick),
    columns: yearColumns,
    rows: years.map((row) => ({
      kind: capitalised(row.kind),
      year: row.year,
      planned: words(row.planned),
      actual: words(row.actual),
    })),
    source: sourceOf(["money_items"], context),
    method: "The sum of the items of each kind in each year, as the council returned them.",
    notes: [
      "The pounds of business cases and of disinvestments are not added together: one may be money put in, the other money taken out.",
    ],
    isDemonstration: context.isDemonstration,
  });
}
