import { definitionName } from "./names.ts";

const names: Readonly<Record<string, string>> = {
  "PPF-05": "A user-led organisation in the area",
  "PPF-09": "Personal budgets introduced",
  "PPF-10": "New people offered a personal budget",
  "PPF-11": "Reviewed people offered a personal budget",
  "PPF-12": "30% with a personal budget",
  "PPF-20": "3% cashable savings",
};

/** A milestone's short name; one that is not in the list keeps its number. */
export function milestoneName(id: string): string {
  return names[id] ?? id;
}

/** A reading of 3%, "gross current 2009-10, since April 2008", in words. */
export function savingsReading(definition: string): string {
  const [baseline = "", window = ""] = definition.split(", ");
  const words = baseline.replace(/^(gross|net) current (\d{4})-\d{2}$/, (_, kind: string, year: string) => {
    return `${kind === "gross" ? "Gross" : "Net"} spending ${year} to ${Number(year) + 1}`;
  });
  return `${words}, ${window === "2010-11 alone" ? "savings in 2010 to 2011" : "savings since April 2008"}`;
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
