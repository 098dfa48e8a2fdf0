import { heading, type Return } from "./return.ts";

/** A return that a header might be, with what differs. */
export interface Likeness {
  readonly definition: Return;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

/** A heading as it is compared: case, spaces and underscores at its ends and between words do not matter. */
export function comparable(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "_");
}

/** What differs between a header and a return. Blank headings, as spreadsheets leave after a table, do not count. */
export function likeness(definition: Return, header: readonly string[]): Likeness {
  const expected = Object.entries(definition.fields).map(([name, field]) => heading(name, field));
  const found = header.map(comparable);
  const isKnown = (name: string) => expected.map(comparable).includes(comparable(name));
  return {
    definition,
    missing: expected.filter((name) => !found.includes(comparable(name))),
    unknown: header.filter((name) => comparable(name) !== "" && !isKnown(name)),
    repeated: header.filter((name, index) => isKnown(name) && found.indexOf(comparable(name)) !== index),
  };
}

/** The return whose columns the header has, or the nearest one: fewest columns missing, then fewest unknown. */
export function recognise(definitions: readonly Return[], header: readonly string[]): Likeness | null {
  const ranked = definitions
    .map((definition) => likeness(definition, header))
    .sort((a, b) => distance(a) - distance(b));
  return ranked[0] ?? null;
}

/** Whether the header has every column once and no other. */
export function isExact({ missing, unknown, repeated }: Likeness): boolean {
  return missing.length + unknown.length + repeated.length === 0;
}

function distance({ missing, unknown, definition }: Likeness): number {
  return (missing.length + unknown.length) / Object.keys(definition.fields).length;
}
