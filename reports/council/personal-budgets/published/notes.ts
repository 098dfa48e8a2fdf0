import { sourceOf } from "../../../components/figure/source.ts";

/** What is counted, within a sentence about every day. */
export const holders = "a direct payment";

/** What is counted on a day, within a sentence: at 31 March 2010 other personal budgets too, in 2011 in part. */
export function holdersAt(period: string): string {
  if (period.startsWith("2009-10")) return "a direct payment or personal budget";
  return period.startsWith("2010-11") ? "a direct payment or, at ages 18 to 64, a personal budget" : holders;
}

/** The days that count more than direct payments, for a subtitle. */
export const daysWithBudgets = "at 31 March 2010 other personal budgets too, at 31 March 2011 in part";

/** The publication that the counts are from, as sentences name it. */
export const publication = "PSS EX1 (NHS Information Centre)";

/** What holds of every figure of the published counts. */
export const publishedNotes = [
  "Counts are rounded to 5 by their publisher, so that each stands for up to 2 people more or fewer. “-”, printed until 2010, is 1 to 5 people; “..” is not available; neither is none. At 31 March 2011 small counts are rounded too: 0 may be 1 or 2.",
  "The rates are over people of all ages at the mid-year within the year that ends on the day (mid-2010 for 31 March 2011).",
  "An interval shows what chance could do, and not the rounding: a rate of a count under 10 has none.",
] as const;

/** The sources of the counts and the rates. */
export function publishedSource(): string {
  return `${publication}, ${sourceOf(["pss_activity"])}; people by the Office for National Statistics, ${sourceOf(["ons_population", "population"])}`;
}
