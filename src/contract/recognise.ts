import { heading, type Return } from "./return.ts";

/** A return that a header might be, with what differs. */
export interface Likeness {
  readonly definition: Return;
  /** For each heading the column it stands for, null for none. */
  readonly columns: readonly (string | null)[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
  /** Columns under another of their known headings, as `GSS code for council_code`. */
  readonly renamed: readonly string[];
}

/**
 * A heading as it is compared: case, footnote marks that are raised at its end, and spaces, hyphens and underscores at its
 * ends and between words, do not matter.
 */
export function comparable(name: string): string {
  return name
    .replace(/[¹²³⁰⁴-⁹]+\s*$/, "")
    .trim()
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2013]+/g, "_")
    .replace(/^_|[_:]+$/g, "");
}

/** What differs between a header and a return. Blank headings, as spreadsheets leave after a table, do not count. */
export function likeness(definition: Return, header: readonly string[]): Likeness {
  const { own, others } = knownHeadings(definition);
  const titles = header.map(comparable);
  const present = new Set(titles);
  const inFile = new Set(titles.flatMap((title) => own.get(title) ?? []));
  // A column's own heading comes first: another name for it in the same file is then a column of its own.
  const columnOf = (title: string): string | null => {
    const other = others.get(title);
    return own.get(title) ?? (other === undefined || inFile.has(other) ? null : other);
  };
  const columns = titles.map(columnOf);
  const isTwice = (column: string | null, index: number) => column !== null && columns.indexOf(column) !== index;
  const named = Object.entries(definition.fields);
  return {
    definition,
    columns,
    missing: named
      .filter(([name, { isAddedLater }]) => !columns.includes(name) && !isAddedLater)
      .map(([name, field]) => heading(name, field)),
    unknown: header.filter((_, index) => titles[index] !== "" && columns[index] === null),
    repeated: header.filter((_, index) => isTwice(columns[index] ?? null, index)),
    renamed: [...others].flatMap(([title, name]) => {
      if (!present.has(title) || inFile.has(name)) return [];
      return [`${header[titles.indexOf(title)]} for ${name}`];
    }),
  };
}

/** The return whose columns the header has, or the nearest one: fewest columns missing and unknown. */
export function recognise(definitions: readonly Return[], header: readonly string[]): Likeness | null {
  const ranked = definitions
    .map((definition) => likeness(definition, header))
    .sort((a, b) => Number(isComplete(b)) - Number(isComplete(a)) || distance(a) - distance(b));
  return ranked[0] ?? null;
}

/** Whether the header has every column once, whatever else it has. */
export function isComplete({ missing, repeated }: Likeness): boolean {
  return missing.length + repeated.length === 0;
}

/** Whether the header has every column once and no other. */
export function isExact(found: Likeness): boolean {
  return isComplete(found) && found.unknown.length === 0;
}

/** How many columns of the return the header has. */
export function matchCount({ definition, missing }: Likeness): number {
  return Object.keys(definition.fields).length - missing.length;
}

/** How many columns of the return have a heading, those that came later among them. */
export function headedCount({ columns }: Likeness): number {
  return new Set(columns.filter((column) => column !== null)).size;
}

/** Whether the header has at least half the columns of the return, so that it was surely meant for one of it. */
export function isAlike(found: Likeness): boolean {
  const needed = Object.values(found.definition.fields).filter(({ isAddedLater }) => !isAddedLater).length;
  return headedCount(found) * 2 >= needed;
}

/** How far a header is from a return: 0 for every column and no other. A column that came later counts where it is there. */
export function distance({ missing, unknown, columns, definition }: Likeness): number {
  const counted = Object.entries(definition.fields).filter(
    ([name, { isAddedLater }]) => !isAddedLater || columns.includes(name),
  );
  return (missing.length + unknown.length) / counted.length;
}

interface KnownHeadings {
  readonly own: ReadonlyMap<string, string>;
  readonly others: ReadonlyMap<string, string>;
}

const headings = new WeakMap<Return, KnownHeadings>();

function knownHeadings(definition: Return): KnownHeadings {
  const known = headings.get(definition) ?? {
    own: new Map(Object.entries(definition.fields).map(([name, field]) => [comparable(heading(name, field)), name])),
    others: new Map(
      Object.entries(definition.fields).flatMap(([name, { synonyms }]) =>
        synonyms.map((synonym): [string, string] => [comparable(synonym), name]),
      ),
    ),
  };
  headings.set(definition, known);
  return known;
}
