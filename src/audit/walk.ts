import type { Highs } from "highs";
import { chance } from "./chance.ts";
import type { SeenValues } from "./seen.ts";
import { type Aim, type Problem, TableSolver } from "./solver.ts";

/** After so many tables in a row that show nothing new, what is left is asked one by one. */
const mostInVain = 5;

/** The share of what is open that is aimed at in one table: the rest may give way. */
const shareAimed = 0.7;

/**
 * Goes from one table that fits to the next. In each, as many as can of the unknowns that are open move to the nearest value
 * that they have not been seen to have, up or down by chance, all at once: a few tables serve them all.
 */
export function walk(highs: Highs, problem: Problem, first: readonly number[], seen: SeenValues): void {
  const { variables } = problem;
  const solver = new TableSolver(highs, problem);
  const random = chance(1);
  try {
    let table = first;
    let inVain = 0;
    for (let open = seen.open(variables); open.length > 0 && inVain < mostInVain; open = seen.open(variables)) {
      const before = sizesOf(open, seen);
      table = solver.moved(table, aimOf(solver, table, { open: new Set(open), seen, random }));
      seen.note(variables, table);
      inVain = sizesOf(open, seen) > before ? 0 : inVain + 1;
    }
  } finally {
    solver.dispose();
  }
}

/** How many values unknowns have been seen to have, all together. */
function sizesOf(variables: readonly number[], seen: SeenValues): number {
  return variables.reduce((sum, variable) => sum + seen.of(variable).size, 0);
}

interface Aimed {
  readonly open: ReadonlySet<number>;
  readonly seen: SeenValues;
  readonly random: () => number;
}

/** Where to go from a table: what is aimed at stops at the value that it has not had; all else is free. */
function aimOf({ problem, lower, upper }: TableSolver, table: readonly number[], { open, seen, random }: Aimed): Aim {
  const aim = { costs: new Float64Array(table.length), lower: lower.slice(), upper: upper.slice() };
  for (const [place, variable] of problem.variables.entries()) {
    if (!open.has(variable) || random() > shareAimed) continue;
    const had = seen.of(variable);
    let [down, up] = [(table[place] ?? 0) - 1, (table[place] ?? 0) + 1];
    while (had.has(down)) down -= 1;
    while (had.has(up)) up += 1;
    const [mayFall, mayRise] = [down >= (lower[place] ?? 0), up <= (upper[place] ?? 0)];
    const weight = 0.5 + random();
    if (mayRise && !(mayFall && random() < 0.5)) {
      aim.upper[place] = up;
      aim.costs[place] = -weight;
    } else if (mayFall) {
      aim.lower[place] = down;
      aim.costs[place] = weight;
    }
  }
  return aim;
}
