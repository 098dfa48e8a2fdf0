import type { Rows } from "../../../src/site/query.ts";
import type { FigureKey } from "../figure/key.ts";
import type { ComparatorChoice, SetsFile } from "./choice.ts";
import { type Standing, standingAmong, type Valued } from "./compare.ts";
import type { besideSet } from "./query.ts";

/** Every council's figures of the kinds that a page compares: a kind has the columns of its key beside its number. */
export interface BesideFile {
  readonly kinds: readonly { readonly key_number: number; readonly polarity: string }[];
  readonly figures: Rows<ReturnType<typeof besideSet>>["figures"];
}

/** A figure of the page's council in a row, with the columns that tell its kind. */
export interface OwnFigure extends Partial<FigureKey> {
  readonly framework?: string;
  readonly edition?: string;
  readonly value: number | null;
  readonly lower_95?: number | null;
  readonly upper_95?: number | null;
}

/** A council that may be chosen. */
export type ChosenCouncil = Pick<SetsFile["councils"][number], "council_number" | "code" | "name">;

interface Kind {
  readonly polarity: string;
  /** By the council's number. */
  readonly figures: Map<number, Valued>;
}

const ownColumns = new Set(["key_number", "polarity"]);

/** The comparators that a reader chose, and what every council has of the figures of a page. */
export class OwnComparators {
  readonly choice: ComparatorChoice;
  /** The councils of the choice. */
  readonly councils: readonly ChosenCouncil[];
  readonly #columns: readonly string[];
  readonly #kinds: ReadonlyMap<string, Kind>;

  constructor(choice: ComparatorChoice, councils: readonly ChosenCouncil[], file: BesideFile) {
    this.choice = choice;
    this.councils = councils.filter(({ council_number }) => choice.members.includes(council_number));
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
    const others = this.figures(row).map(({ figure }) => figure);
    const own = { value: row.value, lower_95: row.lower_95 ?? null, upper_95: row.upper_95 ?? null };
    return others.length === 0 ? null : standingAmong(own, others, kind.polarity);
  }

  /** The values of the chosen councils of the kind that a row is of, were the council's own not known. */
  values(row: object): number[] {
    return this.figures(row).map(({ figure }) => figure.value);
  }

  /** The figures of the chosen councils of the kind that a row is of. */
  figures(row: object): { readonly council: ChosenCouncil; readonly figure: Valued }[] {
    const kind = this.#kinds.get(this.#nameOf(row));
    return this.councils.flatMap((council) => {
      const figure = kind?.figures.get(council.council_number);
      return figure === undefined ? [] : [{ council, figure }];
    });
  }

  #nameOf(row: object): string {
    const cells = new Map<string, unknown>(Object.entries(row));
    return JSON.stringify(this.#columns.map((name) => cells.get(name)));
  }
}
