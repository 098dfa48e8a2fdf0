import { groupDots } from "../../components/charts/group-dots.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { type FigureLine, latestPeriod } from "../../components/figure/lines.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { suppressedSentence } from "../../components/sentences/few-people.ts";
import { outsideInterval } from "../../components/sentences/judgement.ts";
import { notKnown } from "../../components/sentences/not-known.ts";
import {
  capitalised,
  interval,
  joined,
  number,
  percent,
  statusWords,
  valueOrWord,
} from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";

const breakdowns = ["client_group", "age_band", "sex", "ethnic_group", "rurality"];

const columns = [
  { key: "breakdown", label: "By" },
  { key: "group", label: "Group" },
  { key: "count", label: "With a personal budget", isNumber: true },
  { key: "denominator", label: "Eligible", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "ratio", label: "Ratio to everyone’s share", isNumber: true },
];

/** The groups of the latest quarter on the first definition, and everyone's own figure. */
export function groupLines(lines: readonly FigureLine[]): { everyone: FigureLine | null; groups: FigureLine[] } {
  const own = lines.filter(
    (line) =>
      line.role === "this" &&
      line.indicator_code === "PPF-12" &&
      line.definition === "adass_eligible" &&
      line.person_type === "client",
  );
  const period = latestPeriod(own.filter((line) => line.breakdown !== "all"));
  const now = own.filter((line) => line.period === period);
  const groups = breakdowns.flatMap((breakdown) => now.filter((line) => line.breakdown === breakdown));
  return { everyone: now.find((line) => line.breakdown === "all") ?? null, groups };
}

/** A group's share divided by everyone's: 1 is as likely as everyone to hold a budget. Null where either is missing. */
export function representation(group: FigureLine, everyone: FigureLine | null): number | null {
  if (group.value === null || everyone === null || everyone.value === null || everyone.value === 0) return null;
  return group.value / everyone.value;
}

/** Which groups hold budgets more, and less, than everyone does, beyond what chance would explain. */
export function representationSentence(groups: readonly FigureLine[], everyone: FigureLine | null): string {
  const overall = everyone?.value ?? null;
  if (overall === null) return "Groups cannot be set against everyone: there is no share of everyone";
  const beside = groups.map((group) => {
    return { name: groupName(group), lower: group.lower_95, upper: group.upper_95, beside: overall };
  });
  const [more, less] = [outsideInterval(beside, "higher"), outsideInterval(beside, "lower")];
  if (more.length + less.length === 0) return noneDiffers(groups.filter((group) => group.value_status !== "nobody"));
  const parts = [
    less.length > 0 ? `Less often than everyone: ${joined(less)}` : "",
    more.length > 0 ? `more often: ${joined(more)}` : "",
  ];
  return capitalised(parts.filter((part) => part !== "").join("; "));
}

/** Of groups that have people. */
function noneDiffers(groups: readonly FigureLine[]): string {
  if (groups.every(({ value }) => value === null)) return "No group’s share is known";
  const unknown = notKnown(groups.map((figure) => ({ figure })));
  return `No group’s share differs from everyone’s by more than chance would explain${unknown}`;
}

/** Client groups that "people with" does not name. */
const peopleWords: Readonly<Record<string, string>> = {
  mental_health: "people with mental health needs",
  vulnerable_people: "vulnerable people",
};

function groupName(line: FigureLine): string {
  if (line.breakdown === "ethnic_group" && line.breakdown_value !== "not_stated")
    return `${nameOf(line.breakdown_value)} ethnic groups`.replace("ethnic groups ethnic", "ethnic");
  if (line.breakdown === "age_band") return `people aged ${ageWords(line.breakdown_value)}`;
  if (line.breakdown === "client_group")
    return peopleWords[line.breakdown_value] ?? `people with ${nameOf(line.breakdown_value)}`;
  return nameOf(line.breakdown_value);
}

function ageWords(band: string): string {
  return band.endsWith("+") ? `${band.slice(0, -1)} and over` : band.replace("-", " to ");
}

/** Who holds a personal budget: every group's share against everyone's. */
export function budgetGroups(name: string, lines: readonly FigureLine[]): HTMLElement {
  const { everyone, groups } = groupLines(lines);
  const first = groups[0];
  if (first === undefined)
    return nothing(
      "Who holds a personal budget is not known",
      noneSentence("counts of personal budgets by group", ["personal_budgets"]),
    );
  const overall = everyone?.value ?? null;
  const context = pageContext();
  const sentence = representationSentence(groups, everyone);
  return figure({
    id: "groups",
    headline: sentence,
    subtitle: `Share of eligible clients with a personal budget by group, ${name}, ${periodName(first.period)}, percent with 95% intervals`,
    alt: `Dots with 95% intervals: the share with a personal budget in each of ${groups.length} groups, beside the share of everyone, ${overall === null ? "which is not known" : percent(overall)}. ${sentence}.`,
    draw: groupDots(groups.map(toDot), {
      axisLabel: "Share with a personal budget",
      format: percent,
      overall: overall === null ? null : { value: overall, label: `everyone ${percent(overall)}` },
    }),
    columns,
    rows: groups.map((group) => tableRow(group, everyone)),
    main: everyone ?? undefined,
    rowFigures: groups,
    source: sourceOf(["personal_budgets"]),
    method: withRounding(
      "Definition: eligible for a budget on the day. 95% intervals are Wilson score intervals. A group is named in the headline when its whole interval is above or below everyone’s share; with this many groups about one in twenty would be by chance.",
      ["personal_budgets"],
    ),
    notes: [suppressedSentence(context.disclosure, "personal_budgets")],
    isDemonstration: context.isDemonstration,
  });
}

function toDot(line: FigureLine) {
  return {
    breakdown: capitalised(nameOf(line.breakdown)),
    name: label(line),
    value: line.value,
    lower: line.lower_95,
    upper: line.upper_95,
    word: statusWords(line.value_status),
  };
}

function label(line: FigureLine): string {
  return line.breakdown === "age_band" ? ageWords(line.breakdown_value) : capitalised(nameOf(line.breakdown_value));
}

function tableRow(group: FigureLine, everyone: FigureLine | null) {
  const ratio = representation(group, everyone);
  const word = statusWords(group.value_status);
  return {
    breakdown: capitalised(nameOf(group.breakdown)),
    group: label(group),
    count: group.numerator === null ? statusWords(group.numerator_status) : number(group.numerator),
    denominator: group.denominator === null ? word : number(group.denominator),
    share: valueOrWord(group.value, group.value_status, "percent"),
    interval: interval(group.lower_95, group.upper_95, "percent"),
    ratio: ratio === null ? word : number(ratio, 2),
  };
}
