import type { RelationKind } from "./relation.ts";

/** A constraint on unknown counts: their sum, each multiplied, lies between two bounds. */
export interface Row {
  readonly variables: readonly number[];
  readonly by: readonly number[];
  readonly lower: number;
  readonly upper: number;
  /** What says so, as reports name it. */
  readonly because: RelationKind | EditionReason;
}

/** What an edition of the figures tells of another. */
export type EditionReason = "shown in an earlier release";

/** Unknown whole numbers of 0 or more, and what is known of them. */
export interface System {
  /** How many unknowns there are. */
  readonly size: number;
  readonly rows: readonly Row[];
}

/** The smallest and largest value of each unknown that has not been ruled out, and the row that said so last. */
export interface Bounds {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** Places in `rows`; -1 where nothing has been ruled out. */
  readonly lowestRow: Int32Array;
  readonly highestRow: Int32Array;
}

/** Which unknowns hang together: for each, the number of its group. Unknowns that are settled join nothing. */
export function componentsOf({ size, rows }: System, isSettled: (variable: number) => boolean): number[][] {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const root = (variable: number): number => {
    let at = variable;
    while (parents[at] !== at) {
      const parent = parents[at] ?? at;
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const { variables } of rows) {
    const open = variables.filter((variable) => !isSettled(variable));
    for (const variable of open.slice(1)) parents[root(variable)] = root(open[0] ?? variable);
  }
  const groups = new Map<number, number[]>();
  for (let variable = 0; variable < size; variable++) {
    if (isSettled(variable)) continue;
    const group = groups.get(root(variable)) ?? [];
    if (group.length === 0) groups.set(root(variable), group);
    group.push(variable);
  }
  return [...groups.values()];
}
