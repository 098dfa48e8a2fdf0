import { absent, type Counts, hidden, type Part, type Quantity } from "./counts.ts";
import { figureKey } from "./figure.ts";
import { periodsOf, quarterPairs } from "./find-ordered.ts";
import type { Relation } from "./relation.ts";
import type { Row, System } from "./system.ts";

/** What an attacker does not know of a hidden figure: numbers of unknowns, null where a count is none of people. */
export interface HiddenCell {
  readonly key: string;
  /** The place of the figure in its edition. */
  readonly figure: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The denominator less the numerator, where both are unknown and the one is part of the other. */
  readonly left: number | null;
}

/** An edition, with what its counts have to do with each other. */
export interface Known {
  readonly counts: Counts;
  readonly relations: readonly Relation[];
  /** What the counts of its hidden figures are called: the same name in two editions is the same unknown. */
  readonly nameOf: (figure: number, part: Part) => UnknownName;
  /** Counts that it shows and that the first edition hides. */
  readonly shownElsewhere: readonly ShownElsewhere[];
}

/** The count of a figure of the first edition that another edition shows, and how far from it rounding may have put that. */
export interface ShownElsewhere {
  readonly name: string;
  readonly value: number;
  readonly half: number;
}

/** A count that is known, but for how far rounding may have put it from the one that there is. */
interface KnownCount {
  readonly value: number;
  readonly half: number;
}

/** The name of an unknown, or what it is known to be from another edition. */
export type UnknownName = { readonly name: string } | (KnownCount & { readonly name: null });

/** A system of unknowns, and which of them each hidden figure of the first edition has. */
export interface Puzzle {
  readonly system: System;
  readonly cells: readonly HiddenCell[];
}

/** Writes what is published as one system. The first of the editions is the one that is attacked. */
export function puzzleOf(editions: readonly Known[]): Puzzle {
  const builder = new Builder();
  for (const edition of editions) builder.join(edition);
  for (const edition of editions) builder.addRows(edition);
  const [first] = editions;
  const cells = first === undefined ? [] : builder.cellsOf(first);
  for (const edition of editions) builder.addShown(edition);
  return { system: builder.system(), cells };
}

/** One side of a sum while it is formed: unknowns with what they are multiplied by, and the known rest, give or take `half`. */
interface Sum {
  readonly variables: number[];
  readonly by: number[];
  known: number;
  half: number;
}

class Builder {
  readonly #numbers = new Map<string, number>();
  readonly #parents: number[] = [];
  readonly #lefts = new Map<string, number>();
  readonly #rows = new Map<string, Row>();

  /** Unknowns that are the same count become one. */
  join({ counts, relations, nameOf }: Known): void {
    for (const { kind, terms } of relations) {
      if (kind !== "same count") continue;
      const [one, other] = terms.map(({ quantity }) => counts.quantities.get(quantity));
      if (one === undefined || other === undefined) continue;
      for (const [place, value] of one.values.entries()) {
        if (value !== hidden || other.values[place] !== hidden) continue;
        const [first, second] = [one, other].map((quantity) => this.#cell(quantity, place, nameOf));
        if (first?.variable == null || second?.variable == null) continue;
        this.#parents[this.#root(first.variable)] = this.#root(second.variable);
      }
    }
  }

  addRows(edition: Known): void {
    for (const relation of edition.relations) {
      if (relation.over === "place") this.#addPlaces(edition, relation);
      else if (relation.over === "councils") this.#addCouncils(edition, relation);
      else this.#addQuarters(edition, relation);
    }
  }

  #addPlaces({ counts, nameOf }: Known, relation: Relation): void {
    const terms = relation.terms.map(({ quantity, by }) => ({ quantity: counts.quantities.get(quantity), by }));
    for (let place = 0; place < counts.places.length; place++) {
      const there = terms.filter(({ quantity }) => (quantity?.values[place] ?? absent) !== absent);
      const isWholeThere = there[0] === terms[0] && there.length > 1;
      if (!isWholeThere || there.length < terms.length !== relation.isPartial) continue;
      const sum = this.#newSum();
      for (const { quantity, by } of there) if (quantity !== undefined) this.#add(sum, quantity, place, by, nameOf);
      this.#close(sum, relation);
    }
  }

  #addCouncils({ counts, nameOf }: Known, relation: Relation): void {
    const quantity = counts.quantities.get(relation.terms[0]?.quantity ?? "");
    if (quantity === undefined) return;
    for (const { england, councils } of periodsOf(counts)) {
      if (quantity.values[england] === absent) continue;
      const sum = this.#newSum();
      this.#add(sum, quantity, england, -1, nameOf);
      for (const council of councils) this.#add(sum, quantity, council, 1, nameOf);
      this.#close(sum, relation);
    }
  }

  #addQuarters({ counts, nameOf }: Known, relation: Relation): void {
    const quantity = counts.quantities.get(relation.terms[0]?.quantity ?? "");
    if (quantity === undefined) return;
    for (const [place, next] of quarterPairs(counts)) {
      if (quantity.values[place] === absent || quantity.values[next] === absent) continue;
      const sum = this.#newSum();
      this.#add(sum, quantity, place, 1, nameOf);
      this.#add(sum, quantity, next, -1, nameOf);
      this.#close(sum, relation);
    }
  }

  addShown({ shownElsewhere }: Known): void {
    for (const { name, value, half } of shownElsewhere) {
      const number = this.#numbers.get(name);
      if (number === undefined) continue;
      const row = { variables: [this.#root(number)], by: [1], lower: value - half, upper: value + half };
      this.#keep({ ...row, because: "shown in an earlier release" });
    }
  }

  cellsOf({ counts, nameOf }: Known): HiddenCell[] {
    const cells = new Map<number, { numerator: number | null; denominator: number | null }>();
    for (const quantity of counts.quantities.values()) {
      for (const [place, value] of quantity.values.entries()) {
        if (value !== hidden) continue;
        const figure = quantity.figures[place] ?? -1;
        const cell = cells.get(figure) ?? { numerator: null, denominator: null };
        cell[quantity.part] = this.#cell(quantity, place, nameOf).variable;
        cells.set(figure, cell);
      }
    }
    return [...cells].flatMap(([figure, { numerator, denominator }]) => {
      const published = counts.figures[figure];
      if (published === undefined) return [];
      const left = this.#lefts.get(`${numerator} ${denominator}`) ?? null;
      return [{ key: figureKey(published), figure, numerator, denominator, left }];
    });
  }

  system(): System {
    return { size: this.#parents.length, rows: [...this.#rows.values()] };
  }

  #newSum(): Sum {
    return { variables: [], by: [], known: 0, half: 0 };
  }

  #add(sum: Sum, quantity: Quantity, place: number, by: number, nameOf: Known["nameOf"]): void {
    if (quantity.values[place] === absent) return;
    const { value, half, variable } = this.#cell(quantity, place, nameOf);
    if (variable === null) {
      sum.known += by * value;
      sum.half += Math.abs(by) * half;
      return;
    }
    const at = sum.variables.indexOf(variable);
    if (at === -1) {
      sum.variables.push(variable);
      sum.by.push(by);
    } else sum.by[at] = (sum.by[at] ?? 0) + by;
  }

  /** Keeps a sum as a row, once, if anything in it is unknown. */
  #close(sum: Sum, { sense, kind }: Relation): void {
    const terms = sum.variables.flatMap((variable, index) => {
      const by = sum.by[index] ?? 0;
      return by === 0 ? [] : [{ variable, by }];
    });
    if (terms.length === 0) return;
    terms.sort((one, other) => one.variable - other.variable);
    const variables = terms.map(({ variable }) => variable);
    const by = terms.map((term) => term.by);
    const upper = sum.half - sum.known;
    const lower = sense === "equal" ? -sum.half - sum.known : Number.NEGATIVE_INFINITY;
    const row = { variables, by, lower, upper, because: kind };
    if (kind === "numerator is part of denominator" && terms.length === 2 && upper === 0) this.#addLeft(row, sum);
    else this.#keep(row);
  }

  /** A share whose two counts are unknown: those who are left are an unknown of their own. */
  #addLeft(row: Row, { variables: [numerator, denominator] }: Sum): void {
    const name = `${numerator} ${denominator}`;
    if (this.#lefts.has(name)) return;
    const left = this.#parents.length;
    this.#parents.push(left);
    this.#lefts.set(name, left);
    this.#keep({ ...row, variables: [...row.variables, left], by: [...row.by, 1], lower: 0 });
  }

  #keep(row: Row): void {
    const name = [row.variables.join(), row.by.join(), row.lower, row.upper].join(" ");
    if (!this.#rows.has(name)) this.#rows.set(name, row);
  }

  /** The count of a quantity in a place: known, or which unknown it is. */
  #cell(quantity: Quantity, place: number, nameOf: Known["nameOf"]): KnownCount & { variable: number | null } {
    const [value, half] = [quantity.values[place] ?? absent, quantity.halves[place] ?? 0];
    if (value !== hidden) return { value, half, variable: null };
    const named = nameOf(quantity.figures[place] ?? -1, quantity.part);
    if (named.name === null) return { value: named.value, half: named.half, variable: null };
    const known = this.#numbers.get(named.name);
    if (known !== undefined) return { value, half, variable: this.#root(known) };
    const number = this.#parents.length;
    this.#parents.push(number);
    this.#numbers.set(named.name, number);
    return { value, half, variable: number };
  }

  #root(variable: number): number {
    let at = variable;
    while (this.#parents[at] !== at) at = this.#parents[at] ?? at;
    return at;
  }
}
