import type { Row } from "../../../src/site/query.ts";
import { element, folded } from "../../components/figure/element.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { fewestTold } from "../../components/sentences/few-people.ts";
import { capitalised, counted, joined, number } from "../../components/words/format.ts";
import { dateName, periodName } from "../../components/words/periods.ts";
import { stateWords } from "../../components/words/state.ts";
import type { NeedRow } from "./need.ts";
import type { jsna } from "./query.ts";
import { type Represented, restGroupName } from "./represented.ts";

type Intention = Row<typeof jsna.tables.intentions>;

/** A gap in people: its size with its range, and what it is about in the register. */
export interface Priority {
  readonly name: string;
  readonly kind: "need" | "budgets";
  readonly people: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The client group or topic under which a council records what it means to do; null where there is none. */
  readonly subject: string | null;
}

const subjectsOfGroups: Readonly<Record<string, string>> = {
  physical_disability: "physical_disabilities",
  learning_disability: "learning_disabilities",
  mental_health: "mental_health",
  substance_misuse: "substance_misuse",
  rural: "rural_communities",
};

function subjectOf({ breakdown, breakdown_value: value }: Represented): string | null {
  if (breakdown === "ethnic_group") return value === "white" ? null : "ethnic_minorities";
  if (breakdown === "age_band") return value === "18-64" ? null : "frailty";
  return subjectsOfGroups[value] ?? null;
}

/** People who may have a condition less those of its client group who are supported, largest first. */
export function unknownNeed(rows: readonly NeedRow[]): Priority[] {
  const gaps = rows.flatMap(({ title, now, supported }): Priority[] => {
    const known = supported?.numerator ?? null;
    if (now.client_group === null || now.value === null || known === null) return [];
    const less = (need: number | null) => (need === null ? null : Math.max(0, Math.round(need - known)));
    const people = Math.max(0, Math.round(now.value - known));
    const subject = subjectsOfGroups[now.client_group] ?? null;
    return [{ name: title, kind: "need", people, low: less(now.lower_95), high: less(now.upper_95), subject }];
  });
  return gaps.toSorted((a, b) => b.people - a.people);
}

/** How many more people of each group would hold a budget at everyone else’s share, where it is clearly less; largest first. */
export function missingBudgets(rows: readonly Represented[]): Priority[] {
  const gaps = rows.flatMap((row): Priority[] => {
    const { difference, lower_difference: lower, upper_difference: upper, denominator: eligible } = row;
    if (difference === null || lower === null || upper === null || eligible === null || upper >= 0) return [];
    const people = (points: number) => Math.round((-points * eligible) / 100);
    const name = capitalised(restGroupName(row));
    return [
      {
        name,
        kind: "budgets",
        people: people(difference),
        low: people(upper),
        high: people(lower),
        subject: subjectOf(row),
      },
    ];
  });
  return gaps.toSorted((a, b) => b.people - a.people);
}

const columns = [
  { key: "name", label: "Whom" },
  { key: "kind", label: "Gap" },
  { key: "people", label: "People", isNumber: true },
  { key: "range", label: "Low to high", isNumber: true },
  { key: "intention", label: "What the council means to commission" },
  { key: "state", label: "State" },
  { key: "role", label: "Who answers for it" },
] as const;

const kinds = {
  need: "May have the condition and are not supported",
  budgets: "Fewer hold a budget than at everyone else’s share",
} as const;

/** A row for each intention of a gap; one that says so where none is recorded. */
function tableRows(priority: Priority, intentions: readonly Intention[], { day, disclosure }: PageContext) {
  const fewest = fewestTold(disclosure);
  const people = (count: number) => (count < fewest && count > 0 ? `fewer than ${fewest}` : number(count));
  const { low, high } = priority;
  const row = {
    name: priority.name,
    kind: kinds[priority.kind],
    people: people(priority.people),
    range: low === null || high === null ? "not known" : `${people(low)} to ${people(high)}`,
  };
  const own = intentions.filter(({ subject }) => subject === priority.subject);
  if (own.length === 0) return [{ ...row, intention: "none recorded", state: "none", role: "not said" }];
  return own.map((each) => ({
    ...row,
    intention: each.title,
    state: stateOf(each, day),
    role: each.role ?? "not said",
  }));
}

function stateOf({ due_on, done_on, status }: Intention, day: string): string {
  const going = status === "not_started" ? "not started" : "going on";
  const due = done_on !== null || due_on === null ? "" : ` (by ${dateName(due_on)})`;
  return `${stateWords({ due_on, done_on }, going, day)}${due}`;
}

/** What is counted in the gaps of need, and of which conditions none can be. */
function countedSentence(need: readonly NeedRow[], represented: readonly Represented[]): string {
  const uncounted = need.filter(({ now }) => now.client_group === null).map(({ title }) => title.toLowerCase());
  const [year, on] = [need[0]?.now.period, represented[0]?.period];
  return `The first kind is people who may have a condition in mid-${year ?? ""}, less clients of that group with ongoing support outside care homes${on === undefined ? "" : ` at ${periodName(on)}`}: most who have a condition need no support, so it bounds who may not be known and is no count of unmet need.${uncounted.length === 0 ? "" : ` Of ${joined(uncounted)} returns count nobody of their own: no gap can be worked out.`} A person may be in several groups: gaps are not added together.`;
}

/** The gaps in people by their size, each with what the council records that it means to commission. */
export function prioritiesSection(
  context: PageContext,
  need: readonly NeedRow[],
  represented: readonly Represented[],
  intentions: readonly Intention[],
): HTMLElement {
  const priorities = [...unknownNeed(need), ...missingBudgets(represented)];
  if (priorities.length === 0) return element("div");
  const without = priorities.filter(({ subject }) => !intentions.some((each) => each.subject === subject)).length;
  return element(
    "div",
    { class: "priorities" },
    element("h3", {}, "Gaps in people, and what is meant to follow"),
    element(
      "p",
      {},
      `Of ${counted(priorities.length, "gap")} in people, the council’s register has a commissioning intention for ${without === 0 ? "each" : number(priorities.length - without)}.`,
    ),
    folded(
      "Each gap by its size",
      table(
        columns,
        priorities.flatMap((each) => tableRows(each, intentions, context)),
        "Gaps in people by their size, with what the council means to commission",
        "cards",
      ),
      element("p", {}, countedSentence(need, represented)),
      element(
        "p",
        { class: "source" },
        `Source: ${sourceOf(["prevalence", "personal_budgets", "evidence"], context)}.`,
      ),
    ),
  );
}
