import { medianClause } from "../../components/sentences/median.ts";
import { number, percent } from "../../components/words/format.ts";
import { isEstimate } from "./key-numbers.ts";
import type { JsnaFile } from "./rows.ts";

/** The share of all people who are in an older age band, in one year, beside the comparators. */
export interface OlderShare {
  readonly band: "65+" | "85+";
  readonly year: number;
  readonly isProjection: boolean;
  /** "estimate", "projection from 2008". */
  readonly definition: string;
  readonly people: number;
  readonly share: number;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Shares of people aged 65 and over and 85 and over, by year: estimates, then projections for the years after them. */
export function olderShares({ figures, people }: JsnaFile): OlderShare[] {
  const found = figures.filter((one) => one.indicator_code === "POP");
  const all = found.filter((one) => one.breakdown_value === "all");
  const latest =
    all
      .filter((one) => isEstimate(one.definition))
      .map((one) => one.period)
      .sort()
      .at(-1) ?? "";
  return found
    .flatMap((one): OlderShare[] => {
      const band = one.breakdown_value;
      if (band !== "65+" && band !== "85+") return [];
      const isProjection = !isEstimate(one.definition);
      const total = all.find((of) => of.period === one.period && of.definition === one.definition)?.value;
      if (one.value === null || !total || (isProjection && one.period < latest)) return [];
      const beside = people.find(
        (of) => of.period === one.period && of.definition === one.definition && of.breakdown_value === band,
      );
      return [
        {
          band,
          year: Number(one.period),
          isProjection,
          definition: one.definition,
          people: one.value,
          share: (100 * one.value) / total,
          median: beside?.comparator_median ?? null,
          lowest: beside?.comparator_lowest ?? null,
          highest: beside?.comparator_highest ?? null,
        },
      ];
    })
    .sort(
      (one, other) =>
        one.band.localeCompare(other.band) ||
        one.year - other.year ||
        Number(one.isProjection) - Number(other.isProjection),
    );
}

/** The finding for the oldest. */
export function olderHeadline(shares: readonly OlderShare[]): string {
  const oldest = shares.filter((one) => one.band === "85+");
  const now = oldest.filter((one) => !one.isProjection).at(-1);
  const later = oldest.filter((one) => one.isProjection).at(-1);
  if (now === undefined) return "How the number of older people changes is not known";
  const start = `${percent(now.share)} of people were aged 85 and over in ${now.year}`;
  const ahead =
    later === undefined ? "" : `, projected to be ${percent(later.share)} in ${later.year} (${later.definition})`;
  return [`${start}${ahead}`, medianClause(now.median, "percent")].filter((part) => part !== "").join("; ");
}

/** "Aged 65 and over in 2020: 124,010 people, 15.5% of all; comparators’ median 18.0%.": years that are too few for a line. */
export function fewOlderYears(shares: readonly OlderShare[]): string {
  return olderRows(shares)
    .map(({ band, year, kind, people, share, median }) => {
      const when = kind === "estimate" ? year : `${year} (${kind})`;
      return `Aged ${band} in ${when}: ${people} people, ${share} of all; comparators’ median ${median}.`;
    })
    .join(" ");
}

export const olderColumns = [
  { key: "band", label: "Age" },
  { key: "year", label: "Year" },
  { key: "kind", label: "Kind" },
  { key: "people", label: "People", isNumber: true },
  { key: "share", label: "Share of all people", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "range", label: "Comparators’ range", isNumber: true },
] as const;

/** The shares as a table. */
export function olderRows(shares: readonly OlderShare[]) {
  return shares.map((one) => ({
    band: one.band === "65+" ? "65 and over" : "85 and over",
    year: String(one.year),
    kind: one.definition,
    people: number(one.people),
    share: percent(one.share),
    median: one.median === null ? "not available" : percent(one.median),
    range:
      one.lowest === null || one.highest === null
        ? "not available"
        : `${percent(one.lowest)} to ${percent(one.highest)}`,
  }));
}
