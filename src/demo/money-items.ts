/** Items of money: what councils meant to spend and save on change, and what came of it. */
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { daysAfter } from "./evidence-entries.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { adultsOf } from "./people.ts";
import { councilsIn, type FinancialYear, financialYears, lastQuarterOf } from "./periods.ts";
import { streamFor } from "./random.ts";
import { holdersIn } from "./uptake.ts";

const columns = [
  "council_code",
  "item_id",
  "kind",
  "title",
  "partner",
  "period",
  "vintage",
  "amount_gbp",
  "due_on",
  "done_on",
  "owner_role",
] as const;

type Row = RowOf<typeof columns>;

/** An item: pounds for each adult and year, as planned for the three years, and how often a council has it. */
interface Item {
  readonly kind: string;
  readonly title: string;
  readonly partner: string;
  readonly perAdult: readonly [number, number, number];
  readonly chance: number;
  readonly due: string;
  readonly owner: string;
}

const items: readonly Item[] = [
  {
    kind: "grant_heading",
    title: "Self-directed support and brokerage",
    partner: "none",
    perAdult: [0.5, 1.3, 1.6],
    chance: 1,
    due: "",
    owner: "director_of_finance",
  },
  {
    kind: "grant_heading",
    title: "Prevention and early help",
    partner: "none",
    perAdult: [0.4, 0.9, 1.3],
    chance: 1,
    due: "",
    owner: "director_of_finance",
  },
  {
    kind: "grant_heading",
    title: "Workforce and training",
    partner: "none",
    perAdult: [0.3, 0.5, 0.5],
    chance: 0.95,
    due: "",
    owner: "head_of_workforce",
  },
  {
    kind: "grant_heading",
    title: "Information and advice",
    partner: "none",
    perAdult: [0.1, 0.3, 0.4],
    chance: 0.9,
    due: "",
    owner: "head_of_access",
  },
  {
    kind: "business_case",
    title: "Reablement for everyone who leaves hospital",
    partner: "nhs",
    perAdult: [0, 0.8, 1.6],
    chance: 0.75,
    due: "2010-04-01",
    owner: "head_of_commissioning",
  },
  {
    kind: "business_case",
    title: "Telecare in sheltered housing",
    partner: "housing",
    perAdult: [0.2, 0.4, 0.5],
    chance: 0.6,
    due: "2009-10-01",
    owner: "head_of_commissioning",
  },
  {
    kind: "disinvestment",
    title: "Two in-house care homes closed",
    partner: "none",
    perAdult: [0, 1.1, 2.2],
    chance: 0.5,
    due: "2010-03-31",
    owner: "head_of_older_people",
  },
  {
    kind: "disinvestment",
    title: "Day centres brought together",
    partner: "none",
    perAdult: [0.2, 0.6, 0.9],
    chance: 0.65,
    due: "2009-09-30",
    owner: "head_of_learning_disability",
  },
  {
    kind: "pooled_budget",
    title: "Equipment pooled with the NHS",
    partner: "nhs",
    perAdult: [1.4, 1.5, 1.6],
    chance: 0.85,
    due: "",
    owner: "primary_care_trust",
  },
  {
    kind: "pooled_budget",
    title: "Learning disability pooled with the NHS",
    partner: "nhs",
    perAdult: [9, 9.4, 9.8],
    chance: 0.6,
    due: "",
    owner: "head_of_learning_disability",
  },
  {
    kind: "system",
    title: "Case records and allocation of budgets",
    partner: "none",
    perAdult: [0.3, 0.5, 0.2],
    chance: 0.9,
    due: "2010-01-31",
    owner: "performance_manager",
  },
];

/** An item's years, planned and actual: what is late in its first year is spent less of. */
function itemRows(council: Council, item: Item, id: string): Row[] {
  const stream = streamFor(council.code, `money ${item.title}`);
  if (!stream.chance(item.chance)) return [];
  const size = adultsOf(council, 2008) * Math.exp(0.2 * stream.normal());
  const late = item.due === "" ? 0 : Math.max(-40, 70 * stream.normal() + 40 - 30 * characterOf(council).performance);
  const done_on = item.due === "" ? "" : daysAfter(item.due, late);
  const isUndone = done_on > "2011-06-30";
  return financialYears.flatMap((year, place) => {
    const planned = Math.round((size * (item.perAdult[place] ?? 0)) / 1000) * 1000;
    if (planned === 0 || !councilsIn(year).includes(council)) return [];
    const share = late > 0 && year.startsIn === startOf(item.due) ? Math.max(0.2, 1 - late / 365) : 1;
    const actual = Math.round(planned * share * Math.exp(0.06 * stream.normal()));
    const row = (vintage: string, amount: number): Row => ({
      council_code: council.code,
      item_id: id,
      kind: item.kind,
      title: item.title,
      partner: item.partner,
      period: year.name,
      vintage,
      amount_gbp: amount,
      due_on: item.due,
      done_on: vintage === "planned" || isUndone ? "" : done_on,
      owner_role: item.owner,
    });
    return [row("planned", planned), row("actual", actual)];
  });
}

/** The calendar year in which the financial year of a day begins. */
function startOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "04-01" ? year : year - 1;
}

/** What people with a budget spent beyond it or less than it, in a year. */
function varianceRow(council: Council, year: FinancialYear): Row {
  const stream = streamFor(council.code, `variance ${year.name}`);
  const budgets = holdersIn(council, lastQuarterOf(year)).eligible * 7400;
  return {
    council_code: council.code,
    item_id: "V1",
    kind: "budget_variance",
    title: "Personal budgets against what was set",
    partner: "none",
    period: year.name,
    vintage: "actual",
    amount_gbp: Math.round(budgets * (0.03 * stream.normal() - 0.035)),
    due_on: "",
    done_on: "",
    owner_role: "director_of_finance",
  };
}

/** A file of three years of every council. */
export function moneyItemFiles(): DemonstrationFile[] {
  const rows = councilsIn({ startsIn: 2010, name: "2010-11" }).flatMap((council) => [
    ...items.flatMap((item, place) => itemRows(council, item, `M${place + 1}`)),
    ...financialYears.slice(1).map((year) => varianceRow(council, year)),
  ]);
  return [fileOf("2011-08-05", "money-items-2010-11", columns, rows)];
}
