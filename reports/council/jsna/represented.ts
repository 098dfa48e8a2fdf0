import type { Row } from "../../../src/site/query.ts";
import { groupDots } from "../../components/charts/group-dots.ts";
import { element, foldedFigure } from "../../components/figure/element.ts";
import { figure } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { suppressedSentence } from "../../components/sentences/few-people.ts";
import { byChance } from "../../components/sentences/judgement.ts";
import { restSentence } from "../../components/sentences/rest.ts";
import { capitalised, number, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";
import type { jsna } from "./query.ts";

/** A group’s share with a personal budget beside that of everyone else. */
export type Represented = Row<typeof jsna.tables.represented>;

const breakdowns = ["client_group", "age_band", "sex", "ethnic_group", "rurality"];

/** The group within a sentence: "people with mental health needs", "people aged 85 and over". */
export function restGroupName({ breakdown, breakdown_value: value }: Represented): string {
  if (breakdown === "age_band") return `people aged ${ages(value)}`;
  if (value === "mental_health") return "people with mental health needs";
  if (value === "vulnerable_people") return "vulnerable people";
  if (breakdown === "client_group") return `people with ${nameOf(value)}`;
  if (breakdown === "rurality") return `people in ${nameOf(value)}`;
  return breakdown === "ethnic_group" ? `people of ${ethnicName(value)}` : nameOf(value);
}

function ethnicName(value: string): string {
  return value === "other" ? nameOf(value) : `${nameOf(value)} ethnic groups`;
}

function ages(band: string): string {
  return band.endsWith("+") ? `${band.slice(0, -1)} and over` : band.replace("-", " to ");
}

/** "−16.2", "+3.0": points of a difference, with its sign. */
function signed(value: number): string {
  const text = number(Math.abs(value), 1);
  if (Number(text) === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

const columns = [
  { key: "by", label: "By" },
  { key: "group", label: "Group" },
  { key: "share", label: "Share", isNumber: true },
  { key: "rest", label: "Share of everyone else", isNumber: true },
  { key: "difference", label: "Difference, points", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "median", label: "Median difference of comparators", isNumber: true },
] as const;

function tableRow(group: Represented) {
  const { difference, lower_difference: lower, upper_difference: upper, rest_value: rest } = group;
  return {
    by: capitalised(nameOf(group.breakdown)),
    group: label(group),
    share: valueOrWord(group.value, group.value_status, "percent"),
    rest: rest === null ? "not shown" : percent(rest),
    difference: difference === null ? (group.refusal ?? "not known") : signed(difference),
    interval: lower === null || upper === null ? "none" : `${signed(lower)} to ${signed(upper)}`,
    median:
      group.comparator_median === null
        ? "not available"
        : `${signed(group.comparator_median)} (of ${group.comparator_n})`,
  };
}

function label({ breakdown, breakdown_value: value }: Represented): string {
  return breakdown === "age_band" ? ages(value) : capitalised(nameOf(value));
}

/** Which groups hold a personal budget less often than everyone else who is eligible, by five breakdowns. */
export function representedFigure(context: PageContext, name: string, rows: readonly Represented[]): HTMLElement {
  const groups = breakdowns.flatMap((breakdown) => rows.filter((row) => row.breakdown === breakdown));
  const [first] = groups;
  if (first === undefined) return element("div");
  const headline = restSentence("A personal budget is held", groups.map(besideRest));
  const compared = groups.filter(({ difference }) => difference !== null).length;
  return foldedFigure(
    figure({
      id: "represented",
      headline,
      subtitle: `Share of eligible clients with a personal budget less that of everyone else who is eligible, ${name}, ${periodName(first.period)}, percentage points with 95% intervals`,
      alt: `Dots with 95% intervals, one row for each of ${groups.length} groups, beside a line at no difference. ${headline}.`,
      draw: groupDots(groups.map(toDot), {
        axisLabel: "Percentage points",
        format: signed,
        overall: { value: 0, label: "as everyone else" },
      }),
      columns,
      rows: groups.map(tableRow),
      rowFigures: groups.map((group) => figureKey(group)),
      source: sourceOf(["personal_budgets"], context),
      method: withRounding(
        `The share of the group less that of everyone else who is eligible; limits by Newcombe’s method, of two groups that share nobody. Were no group different, chance alone would make ${byChance(compared)} stand out.`,
        ["personal_budgets"],
        context,
      ),
      notes: [
        suppressedSentence(context.disclosure, "personal_budgets"),
        "A group that holds budgets less often may be offered them less often, or want them less: the difference does not say which.",
      ],
      isDemonstration: context.isDemonstration,
    }),
  );
}

function besideRest(group: Represented) {
  const { difference, lower_difference: lower, upper_difference: upper } = group;
  return { name: restGroupName(group), difference, lower, upper };
}

function toDot(group: Represented) {
  return {
    breakdown: capitalised(nameOf(group.breakdown)),
    name: label(group),
    value: group.difference,
    lower: group.lower_difference,
    upper: group.upper_difference,
    word:
      group.refusal === null
        ? "not known"
        : statusWords(group.value_status === "value" ? "missing" : group.value_status),
  };
}
