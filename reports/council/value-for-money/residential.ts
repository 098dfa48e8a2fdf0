import { asHeadline } from "../../components/sentences/headline.ts";
import { medianClause } from "../../components/sentences/median.ts";
import { targetSentence } from "../../components/sentences/target.ts";
import { percent, statusWords } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { VfmFigure } from "./rows.ts";

/**
 * Benchmarks of the Department of Health's guide to the use of resources (October 2009), as Community Care reported them
 * on 20 November 2009. The 40% and the 47% are of spending on all adults; the range is of older people only.
 */
export const useOfResources = {
  target: 40,
  england: { period: "2008-09", value: 47 },
  olderPeopleRange: [30, 70],
  source: "Use of Resources in Adult Social Care (Department of Health, 2009)",
} as const;

/** The residential and nursing share of one group in one year. */
export interface ResidentialShare {
  readonly group: "All adults" | "Older people";
  readonly period: string;
  readonly share: number | null;
  readonly status: string;
  readonly median: number | null;
  readonly england: number | null;
}

/** Shares of all adults, then of older people, by year. */
export function residentialShares(figures: readonly VfmFigure[]): ResidentialShare[] {
  const found = figures.filter((one) => one.indicator_code === "EX-RES");
  const ofGroup = (group: ResidentialShare["group"], value: string) =>
    found
      .filter((one) => one.breakdown_value === value)
      .sort((one, other) => one.period.localeCompare(other.period))
      .map((one) => ({
        ...{ group, period: one.period, share: one.value, status: one.value_status },
        ...{ median: one.comparator_median, england: one.england_value },
      }));
  return [...ofGroup("All adults", "all"), ...ofGroup("Older people", "older_people")];
}

/** The finding, against 40% for all adults. */
export function residentialHeadline(name: string, shares: readonly ResidentialShare[]): string {
  const last = shares.filter((one) => one.group === "All adults" && one.share !== null).at(-1);
  if (last === undefined) return "The share spent on residential and nursing care is not available";
  const says = targetSentence(
    {
      ...{ name, measure: "share of spending on residential and nursing care", unit: "percent", isMoney: true },
      ...{ period: last.period, value: last.share, status: last.status, lower: null, upper: null },
    },
    { name: "the guide’s target", value: useOfResources.target, asks: "at most" },
  );
  return [asHeadline(says), medianClause(last.median, "percent")].filter((part) => part !== "").join("; ");
}

export const residentialColumns = [
  { key: "group", label: "Group" },
  { key: "year", label: "Year" },
  { key: "share", label: "Share", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
] as const;

/** The shares as a table. */
export function residentialRows(shares: readonly ResidentialShare[]) {
  return shares.map((one) => ({
    group: one.group,
    year: periodName(one.period),
    share: one.share === null ? statusWords(one.status) : percent(one.share),
    median: one.median === null ? "not available" : percent(one.median),
    england: one.england === null ? "not available" : percent(one.england),
  }));
}
