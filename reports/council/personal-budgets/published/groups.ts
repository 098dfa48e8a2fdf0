import type { FigureLine } from "../../../components/figure/lines.ts";
import { capitalised, short } from "../../../components/words/format.ts";
import { nameOf } from "../../../components/words/names.ts";
import { countWords } from "./counts.ts";

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
export function groupName({ panel, label }: PublishedGroup): string {
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
