import type { Rows } from "../../../src/site/query.ts";
import { judgement } from "../sentences/judgement.ts";
import { counted, joined } from "../words/format.ts";
import type { ComparatorChoice } from "./choice.ts";
import { type Standing, standingAmong, type Valued } from "./compare.ts";
import type { besideSet } from "./query.ts";

/** Every council's figures of the kinds that a page compares: a kind has the columns of its key beside its number. */
export interface BesideFile {
  readonly kinds: readonly { readonly key_number: number; readonly polarity: string }[];
  readonly figures: Rows<ReturnType<typeof besideSet>>["figures"];
}

/** A figure of the page's council in a row, with the columns that tell its kind. */
export interface OwnFigure {
  readonly value: number | null;
  readonly lower_95?: number | null;
  readonly upper_95?: number | null;
}

interface Kind {
  readonly polarity: string;
  /** By the council's number. */
  readonly figures: Map<number, Valued>;
}

const ownColumns = new Set(["key_number", "polarity"]);

/** The comparators that a reader chose, and what every council has of the figures of a page. */
export class OwnComparators {
  readonly choice: ComparatorChoice;
  readonly #columns: readonly string[];
  readonly #kinds: ReadonlyMap<string, Kind>;

  constructor(choice: ComparatorChoice, file: BesideFile) {
    this.choice = choice;
    this.#columns = Object.keys(file.kinds[0] ?? {}).filter((name) => !ownColumns.has(name));
    const byNumber = new Map(
      file.kinds.map(({ key_number, polarity }) => [key_number, { polarity, figures: new Map<number, Valued>() }]),
    );
    for (const figure of file.figures) byNumber.get(figure.key_number)?.figures.set(figure.council_number, figure);
    this.#kinds = new Map(
      file.kinds.flatMap((kind) => {
        const known = byNumber.get(kind.key_number);
        return known === undefined ? [] : [[this.#nameOf(kind), known] as const];
      }),
    );
  }

  /** Where the chosen councils lie on the kind of figure that a row is of; null where none of them has one. */
  standing(row: OwnFigure): Standing | null {
    const kind = this.#kinds.get(this.#nameOf(row));
    if (kind === undefined || row.value === null) return null;
    const others = this.choice.members.flatMap((number) => kind.figures.get(number) ?? []);
    const own = { value: row.value, lower_95: row.lower_95 ?? null, upper_95: row.upper_95 ?? null };
    return others.length === 0 ? null : standingAmong(own, others, kind.polarity);
  }

  #nameOf(row: object): string {
    const cells = new Map<string, unknown>(Object.entries(row));
    return JSON.stringify(this.#columns.map((name) => cells.get(name)));
  }
}

/** A row of a figure with where its comparators lie. */
export interface ComparedRow extends OwnFigure {
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly comparator_lowest: number | null;
  readonly comparator_highest: number | null;
}

/**
 * The rows with the comparators that the reader chose in the place of the set in use, as they are without a choice. A row
 * that has no comparators, because its publisher bars it or it has no value, gets none.
 */
export function withComparators<R extends ComparedRow>(own: OwnComparators | null, rows: readonly R[]): readonly R[] {
  if (own === null) return rows;
  return rows.map((row) => {
    const standing = row.comparator_n === null ? null : own.standing(row);
    const compared = {
      comparator_n: standing?.n ?? null,
      comparator_median: standing?.median ?? null,
      comparator_lowest: standing?.lowest ?? null,
      comparator_highest: standing?.highest ?? null,
    };
    if (!("comparator_rank" in row)) return { ...row, ...compared };
    const place = {
      comparator_rank: standing?.rank ?? null,
      tied_count: standing?.tied_count ?? null,
      overlap_count: standing?.overlap_count ?? null,
    };
    return { ...row, ...compared, ...place };
  });
}

/** A row whose reading of its comparators can be told from another: by its own interval and their median. */
export interface ReadRow extends ComparedRow {
  readonly indicator_code: string;
  readonly polarity: string;
}

/**
 * "By the official group 3 of 22 figures would read otherwise against the median: NI 125, NI 130 and NI 141.":
 * what the choice changes. `official` and `chosen` are the same rows.
 */
export function officialSentence(official: readonly ReadRow[], chosen: readonly ReadRow[]): string {
  const readings = official.flatMap((row, index) => {
    const own = chosen[index];
    if (own === undefined || row.comparator_median === null) return [];
    return [{ code: row.indicator_code, isOther: readingOf(row) !== readingOf(own) }];
  });
  if (readings.length === 0) return "";
  const others = [...new Set(readings.filter(({ isOther }) => isOther).map(({ code }) => code))];
  const group = "By the official group";
  if (others.length === 0) return `${group} every measure would read the same against the median.`;
  const count = readings.filter(({ isOther }) => isOther).length;
  return `${group} ${count} of ${counted(readings.length, "figure")} would read otherwise against the median: ${joined(others)}.`;
}

function readingOf({ lower_95, upper_95, comparator_median, polarity }: ReadRow): string {
  return judgement(lower_95 ?? null, upper_95 ?? null, comparator_median, polarity);
}
