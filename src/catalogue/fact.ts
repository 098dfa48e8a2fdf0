import type { SourceKey } from "./sources.ts";

/** How sure a fact is: found in a source that was read, recalled and not checked, or recalled with little confidence. */
export type Certainty = "found" | "recalled" | "uncertain";

/** A fact with how sure it is and where it was found. */
export interface Fact<T = string> {
  readonly says: T;
  readonly certainty: Certainty;
  /** Null where it was not found in a source. */
  readonly source: SourceKey | null;
}

/** A fact that a source says, which was opened and read. */
export function found<const T>(says: T, source: SourceKey): Fact<T> {
  return { says, certainty: "found", source };
}

/** A fact from general knowledge, not checked against a source. */
export function recalled<const T>(says: T): Fact<T> {
  return { says, certainty: "recalled", source: null };
}

/** A fact recalled with little confidence, or one that sources leave open: check it before you rely on it. */
export function uncertain<const T>(says: T): Fact<T> {
  return { says, certainty: "uncertain", source: null };
}

const order: readonly Certainty[] = ["found", "recalled", "uncertain"];

/** The least sure of several; found where there are none. */
export function leastSure(facts: readonly Pick<Fact, "certainty">[]): Certainty {
  return order[Math.max(0, ...facts.map(({ certainty }) => order.indexOf(certainty)))] ?? "found";
}
