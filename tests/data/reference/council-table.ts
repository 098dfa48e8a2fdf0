import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { expect } from "vitest";

/** A row of the table of councils, as it stands in its file. */
export interface Council {
  council_code: string;
  council_name: string;
  region: string;
  council_type: string;
  local_code: string;
  first_day: string;
  last_day: string;
  successor_codes: string;
  change: string;
  old_code: string;
  other_names: string;
}

/** A file of the project by its path from the root. */
export const inProject = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The rows of a CSV file, each by its headings. */
export function parse<Row>(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

export const text = readFileSync(inProject("data/reference/councils.csv"), "utf8");

export const councils = parse<Council>(text);

export const aliveOn = (day: string): Council[] =>
  councils.filter(({ first_day, last_day }) => first_day <= day && (last_day === "" || day <= last_day));

export const TYPES_BY_PREFIX: Record<string, string[]> = {
  E06: ["Unitary Authority"],
  E08: ["Metropolitan District"],
  E09: ["Inner London", "Outer London"],
  E10: ["Shire County"],
};
