/** What an attacker takes two or more counts to have to do with each other. */
export type RelationKind =
  | "same count"
  | "parts make their whole"
  | "parts at most their whole"
  | "one is two others"
  | "councils make England"
  | "numerator is part of denominator"
  | "one reading within another"
  | "never falls within a year";

/** A quantity, and what it is multiplied by. */
export interface Term {
  readonly quantity: string;
  readonly by: number;
}

/** That the sum of some terms is 0, or is at most 0, wherever it can be formed. */
export interface Relation {
  readonly kind: RelationKind;
  readonly sense: "equal" | "at most";
  /**
   * What is summed: counts of one area and period; one count over the councils of a period, less England's; or a quarter
   * less the next of the same year.
   */
  readonly over: "place" | "councils" | "quarters";
  readonly terms: readonly Term[];
  /** Whether some of the terms of the parts may be absent from a place. */
  readonly isPartial: boolean;
  /** Of the wholly shown cases in which it was tested, those in which it held. */
  readonly held: number;
  readonly tested: number;
}

/** Fewer cases than these show no relation. */
const fewestCases = 20;

/** It holds in nearly all cases: returns have errors. */
const shareHeld = 0.99;

/** How often a relation was tested and held. */
export class Tally {
  held = 0;
  tested = 0;

  add(isHeld: boolean): void {
    this.tested += 1;
    if (isHeld) this.held += 1;
  }

  /** So many cases have failed already that no relation can come of it among `possible`. */
  isHopeless(possible: number): boolean {
    return this.tested - this.held > possible * (1 - shareHeld);
  }

  isRelation(fewest = fewestCases): boolean {
    return this.tested >= fewest && this.held >= shareHeld * this.tested;
  }
}
