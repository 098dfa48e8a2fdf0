import type { Layout } from "../../contract/layout.ts";
import type { Return } from "../../contract/return.ts";
import type { HeadRow } from "../header.ts";

/** Named parts of a heading, a title or a sheet's name: columns of a return with what they hold. */
export type Parts = Readonly<Record<string, string>>;

const wholes = new Map<RegExp, RegExp>();

/** How many of the rows make one heading; none where they are those below a title that is not there. */
export function headingRowsOf({ headingRows = 1, title }: Layout, rows: readonly HeadRow[]): number {
  if (headingRows !== "below the title") return headingRows;
  const titled = rows.findIndex(({ cells }) => cells.some((cell) => title !== undefined && partsOf(title, cell)));
  return titled === -1 ? 0 : rows.length - 1 - titled;
}

/**
 * Rows of headings as one. Those above the last are filled to the right, as merged cells are: as far as the next cell of
 * the same row, or of one above it, which begins another branch.
 */
export function joined(rows: readonly HeadRow[]): string[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const branch = rows.map(() => "");
  return Array.from({ length: width }, (_, at) => {
    const own = rows.map(({ cells }) => (cells[at] ?? "").replace(/\s+/g, " ").trim());
    const top = own.findIndex((text) => text !== "");
    for (const [index, text] of own.entries()) {
      const isNewBranch = top !== -1 && index > top;
      if (text !== "" || isNewBranch || index === rows.length - 1) branch[index] = text;
    }
    return branch.filter((text) => text !== "").join(" ");
  });
}

/** What the title says; nothing where the layout has none, and null where no cell above the headings is like it. */
export function titleParts({ title }: Layout, rows: readonly HeadRow[]): Parts | null {
  if (title === undefined) return {};
  const cells = rows.flatMap((row) => row.cells);
  return cells.map((cell) => partsOf(title, cell)).find((parts) => parts !== null) ?? null;
}

export function partsAbove({ above = [] }: Layout, rows: readonly HeadRow[]): Parts {
  const cells = rows.flatMap((row) => row.cells);
  return Object.assign({}, ...above.map((pattern) => cells.map((cell) => partsOf(pattern, cell)).find(Boolean)));
}

/** The named parts of a text that has the pattern's shape; null for any other. */
export function partsOf(pattern: RegExp, text: string): Parts | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const parts = Object.entries(found.groups ?? {}).map(([name, part = ""]) => [name, part.trim()]);
  return Object.fromEntries(parts);
}

/** A heading such as `2015 to 2016` is written in the return's own way, so that no row is in doubt because of it. */
export function inOwnSpelling({ fields }: Return, parts: Parts): Parts {
  const spelled = Object.entries(parts).map(([name, text]) => {
    const value = fields[name]?.read(text);
    return [name, typeof value === "string" && fields[name]?.read(value) === value ? value : text];
  });
  return Object.fromEntries(spelled);
}

/** The same pattern, for the whole of a text. */
export function whole(pattern: RegExp): RegExp {
  const known = wholes.get(pattern) ?? new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  wholes.set(pattern, known);
  return known;
}
