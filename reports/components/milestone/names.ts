import type { MilestoneLine } from "../figure/lines.ts";
import { capitalised } from "../words/format.ts";
import { definitionName } from "../words/names.ts";

const names: Readonly<Record<string, string>> = {
  "PPF-01": "Personal budgets understood, and people contributing",
  "PPF-02": "Everyone told of the changes",
  "PPF-03": "People and carers involved and consulted",
  "PPF-04": "The changes understood, and many contributing",
  "PPF-05": "A user-led organisation in the area",
  "PPF-06": "A strategy for information and advice",
  "PPF-07": "Information and advice for everyone arranged",
  "PPF-08": "The public know where to get advice",
  "PPF-09": "Personal budgets introduced",
  "PPF-10": "New people offered a personal budget",
  "PPF-11": "Reviewed people offered a personal budget",
  "PPF-12": "30% with a personal budget",
  "PPF-13": "Commissioning strategies for future needs",
  "PPF-14": "Providers know how to respond",
  "PPF-15": "More kinds of service to choose from",
  "PPF-16": "Plans for the balance of investment",
  "PPF-17": "The effect of what people buy understood",
  "PPF-18": "A joint strategy to shift money to prevention",
  "PPF-19": "The shift monitored across the whole system",
  "PPF-20": "3% cashable savings",
  "PPF-21": "Costs and benefits apportioned by joint planning",
};

/** A milestone's short name; one that is not in the list keeps its number. */
export function milestoneName(id: string): string {
  return names[id] ?? id;
}

/** "Gross, 2009-10". */
export function baselineName(baseline: string): string {
  const [kind = "", , year = ""] = baseline.split(" ");
  return `${kind === "net" ? "Net" : "Gross"}, ${year}`;
}

const windowNames: Readonly<Record<string, string>> = {
  "first made in the year": "first made in 2010-11",
  "worth in the year of all gains since April 2008": "worth in 2010-11 of all gains since April 2008",
  "summed over three years": "summed over 2008-09 to 2010-11",
};

/** Which savings a reading counts, with their years: a gain that lasts saves again each year. */
export function windowName(window: string): string {
  return windowNames[window] ?? window;
}

/** A reading of 3%, "gross current 2009-10, summed over three years", in words. */
export function savingsReading(definition: string): string {
  const [baseline = "", window = ""] = definition.split(", ");
  const spending = baselineName(baseline).toLowerCase().replace(", ", " spending ");
  return `${capitalised(windowName(window))}, of ${spending}`;
}

/** The definition of a milestone's line, in words; one that has a single definition says so. */
export function readingName(milestone: string, definition: string): string {
  if (definition === "") return "The only definition";
  return milestone === "PPF-20" ? savingsReading(definition) : definitionName(definition);
}

/** What is forecast, for a heading: the reading of a milestone that has several, else the milestone. */
export function forecastName(milestone: string, definition: string): string {
  return definition === "" ? milestoneName(milestone) : readingName(milestone, definition);
}

const shapes: Readonly<Record<string, string>> = {
  met: "●",
  "not met": "○",
  "depends on the definition": "◐",
  "not due yet": "◌",
  "cannot be judged": "–",
};

/** The shape of a verdict, "●" of met; empty of what is no verdict. */
export function verdictShape(verdict: string): string {
  return shapes[verdict] ?? "";
}

/** A verdict as a shape and its words: "● met", "◐ depends on the definition". */
export function verdictWords(verdict: string): string {
  const shape = shapes[verdict];
  return shape === undefined ? verdict : `${shape} ${verdict}`;
}

/** What a verdict rests on where no return of the council is loaded. */
const publishedCounts: Readonly<Record<string, string>> = {
  "PPF-09": "the published count of people with a direct payment or personal budget",
};

/** The verdict on a line, with the publication that it rests on: "● met, from the published count of people with …". */
export function verdictOf(line: Pick<MilestoneLine, "milestone" | "verdict" | "is_published">): string {
  const verdict = verdictWords(line.verdict);
  if (!line.is_published) return verdict;
  return `${verdict}, from ${publishedCounts[line.milestone] ?? "published figures"}`;
}
