import { bars } from "../../../components/charts/bars.ts";
import { figure, nothing } from "../../../components/figure/figure.ts";
import type { FigureLine } from "../../../components/figure/lines.ts";
import { pageContext } from "../../../components/figure/page-context.ts";
import { capitalised, joined, number, short } from "../../../components/words/format.ts";
import { nameOf } from "../../../components/words/names.ts";
import { periodName } from "../../../components/words/periods.ts";
import { countWords } from "./counts.ts";
import { holdersAt, publishedNotes, publishedSource } from "./notes.ts";

/** A group of people as the publication parts them, with its count on each day. */
export interface PublishedGroup {
  readonly panel: "Aged 18 to 64" | "Ages";
  /** "learning disability", "65 and over". */
  readonly label: string;
  readonly counts: ReadonlyMap<string, FigureLine>;
  readonly rates: ReadonlyMap<string, FigureLine>;
}

/** The groups of the council's own counts and the days that they are of, in the order of client groups and ages. */
export function publishedGroups(lines: readonly FigureLine[]): { days: string[]; groups: PublishedGroup[] } {
  const own = lines.filter(({ role, breakdown }) => role === "this" && breakdown !== "all");
  const counts = own.filter(({ indicator_code }) => indicator_code === "DP");
  const values = [...new Set(counts.map(({ breakdown_value }) => breakdown_value))].sort();
  const of = (code: string, value: string) =>
    new Map(
      own
        .filter((line) => line.indicator_code === code && line.breakdown_value === value)
        .map((line) => [line.period, line] as const),
    );
  return {
    days: [...new Set(counts.map(({ period }) => period))].sort(),
    groups: values
      .map((value) => ({ ...placeOf(value), counts: of("DP", value), rates: of("DP-RATE", value) }))
      .toSorted((a, b) => b.panel.localeCompare(a.panel)),
  };
}

function placeOf(value: string): Pick<PublishedGroup, "panel" | "label"> {
  const [age = "", client] = value.split("|");
  if (client !== undefined) return { panel: "Aged 18 to 64", label: nameOf(client) };
  return { panel: "Ages", label: age.endsWith("+") ? `${age.slice(0, -1)} and over` : age.replace("-", " to ") };
}

/** "people aged 18 to 64 with a learning disability", within a sentence. */
function groupName({ panel, label }: PublishedGroup): string {
  return panel === "Ages" ? `people aged ${label}` : `people aged 18 to 64 with ${label}`;
}

/** The groups as rows of a table, a column a day. */
export function groupRows(groups: readonly PublishedGroup[], days: readonly string[]) {
  const last = days.at(-1) ?? "";
  return groups.map((group) => {
    const rate = group.rates.get(last);
    return {
      group: capitalised(group.panel === "Ages" ? `aged ${group.label}` : `${group.label}, aged 18 to 64`),
      ...Object.fromEntries(days.map((day) => [day, countOn(group, day)])),
      rate: rate?.value == null ? "not available" : short(rate.value, "per_100k", 0),
      median: rate?.median == null ? "not available" : short(rate.median, "per_100k", 0),
    };
  });
}

/** The count of a group on a day in words. */
export function countOn(group: PublishedGroup, day: string): string {
  const line = group.counts.get(day);
  return line === undefined ? "not published" : countWords(line);
}

/** Who has one: each group's count on the last day as bars, on every day as a table. */
export function publishedGroupsFigure(name: string, lines: readonly FigureLine[]): HTMLElement {
  const { days, groups } = publishedGroups(lines);
  const last = days.at(-1) ?? "";
  const shown = groups.filter((group) => group.counts.has(last));
  if (shown.length === 0) return nothing("Who they are is not published", `No count of ${name} by group is published.`);
  if (shown.every(({ counts }) => counts.get(last)?.value === 0))
    return nothing(
      "Too few people to show by group",
      `At ${periodName(last)} every group in ${name} is published as 0: counts are rounded to 5, so that 0 stands for at most 2 people.`,
    );
  const context = pageContext();
  return figure({
    id: "published-groups",
    headline: groupsHeadline(shown, last),
    subtitle: `People with ${holdersAt(last)} at ${periodName(last)}, ${name}, by age and client group as published`,
    alt: `Bars, one a group. ${shown.map((group) => `${capitalised(groupName(group))}: ${countOn(group, last)}.`).join(" ")}`,
    draw: bars(
      shown.map((group) => ({
        panel: group.panel,
        name: capitalised(group.label),
        value: group.counts.get(last)?.value ?? null,
        label: countOn(group, last),
      })),
      number,
    ),
    columns: columns(days, last),
    rows: groupRows(groups, days),
    rowFigures: groups.map(({ counts }) => counts.get(days[0] ?? "") ?? null),
    source: publishedSource(),
    method: "Counts as published; a group that is not published is not worked out from the others.",
    notes: [
      "Client groups are published of people aged 18 to 64; people aged 65 and over by age, in three bands until 2010 and in one since.",
      "At 31 March 2010 people with another personal budget are counted too, and at 31 March 2011 those of ages 18 to 64, as the edition heads them: neither day is comparable with the others.",
      ...publishedNotes,
    ],
    isDemonstration: context.isDemonstration,
  });
}

function columns(days: readonly string[], last: string) {
  return [
    { key: "group", label: "Group" },
    ...days.map((day) => ({ key: day, label: dayName(day), isNumber: true })),
    { key: "rate", label: `Per 100,000 people of all ages, ${periodName(last)}`, isNumber: true },
    { key: "median", label: "Comparators’ median", isNumber: true },
  ];
}

/** "31 March 2010, with personal budgets": the day, with what it counts where that is more. */
function dayName(day: string): string {
  if (holdersAt(day) === holdersAt("")) return periodName(day);
  return `${periodName(day)}, with personal budgets${day.startsWith("2010-11") ? " at ages 18 to 64" : ""}`;
}

/** "At 31 March 2011: 2,510 aged 65 and over and 1,055 aged 18 to 64": the ages, which leave nobody out. */
function groupsHeadline(shown: readonly PublishedGroup[], last: string): string {
  const ages = shown
    .filter(({ panel }) => panel === "Ages")
    .toSorted((a, b) => (b.counts.get(last)?.value ?? 0) - (a.counts.get(last)?.value ?? 0))
    .map((group) => `${countOn(group, last)} aged ${group.label}`);
  return `At ${periodName(last)}: ${joined(ages)}`;
}
