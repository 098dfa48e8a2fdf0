import { createHash } from "node:crypto";
import type { ProtectedFigures, TiedPairs } from "./figures.ts";
import { at } from "./lists.ts";

/** Figures of a year that relations tie to each other and to no others: what is hidden of them depends on them alone. */
export interface Part {
  readonly figures: readonly number[];
  /** A hash of all that decides what is hidden of them: who has the same hides the same. */
  readonly fingerprint: string;
}

/** The parts of a year's figures that have something to hide. */
export function partsOf(figures: ProtectedFigures, tied: readonly TiedPairs[]): Part[] {
  const roots = rootsOf(figures.figureIds.length, tied);
  const members = new Map<number, number[]>();
  for (const [figure, root] of roots.entries()) push(members, root, figure);
  const hiding = [...members].filter(([, list]) => list.some((figure) => figures.isFirst[figure] === 1));
  const facts = new Map(hiding.map(([root, list]) => [root, factsOf(figures, list)]));
  for (const [relation, { ones, others }] of tied.entries()) {
    for (const [index, one] of ones.entries()) {
      const ids = [at(figures.figureIds, one), at(figures.figureIds, at(others, index))];
      facts.get(at(roots, one))?.push(relation, ...ids);
    }
  }
  return hiding.map(([root, list]) => ({ figures: list, fingerprint: hashOf(facts.get(root) ?? []) }));
}

/** Figures and what ties them, as of a year without any others. */
export interface Tied {
  readonly figures: ProtectedFigures;
  readonly tied: readonly TiedPairs[];
}

/** The figures of whole parts alone, in the order that they have among all. */
export function onlyOf(parts: readonly Part[], { figures, tied }: Tied): Tied {
  const isIn = new Uint8Array(figures.figureIds.length);
  for (const part of parts) for (const figure of part.figures) isIn[figure] = 1;
  const chosen = [...isIn.keys()].filter((figure) => isIn[figure] === 1);
  const numbers = new Int32Array(isIn.length);
  for (const [number, figure] of chosen.entries()) numbers[figure] = number;
  return {
    figures: {
      figureIds: chosen.map((figure) => at(figures.figureIds, figure)),
      numerators: Float64Array.from(chosen, (figure) => at(figures.numerators, figure)),
      denominators: Float64Array.from(chosen, (figure) => at(figures.denominators, figure)),
      fewUnder: Int32Array.from(chosen, (figure) => at(figures.fewUnder, figure)),
      isNobodyFew: Uint8Array.from(chosen, (figure) => at(figures.isNobodyFew, figure)),
      isFirst: Uint8Array.from(chosen, (figure) => at(figures.isFirst, figure)),
      isMoney: Uint8Array.from(chosen, (figure) => at(figures.isMoney, figure)),
      areas: Int32Array.from(chosen, (figure) => at(figures.areas, figure)),
      losses: Float64Array.from(chosen, (figure) => at(figures.losses, figure)),
    },
    tied: tied.map(({ relation, ones, others }) => {
      const places = [...ones.keys()].filter((place) => isIn[at(ones, place)] === 1);
      return {
        relation,
        ones: places.map((place) => at(numbers, at(ones, place))),
        others: places.map((place) => at(numbers, at(others, place))),
      };
    }),
  };
}

/** Of each figure the first of those that it is tied to, by way of any others. */
function rootsOf(count: number, tied: readonly TiedPairs[]): Int32Array {
  const roots = Int32Array.from({ length: count }, (_, figure) => figure);
  const rootOf = (figure: number): number => {
    let root = figure;
    while (at(roots, root) !== root) root = at(roots, root);
    roots[figure] = root;
    return root;
  };
  for (const { ones, others } of tied) {
    for (const [index, one] of ones.entries()) {
      const [a, b] = [rootOf(one), rootOf(at(others, index))];
      roots[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return roots.map((_, figure) => rootOf(figure));
}

/** What is known of a part's figures, as numbers; of areas which are the same, and their order. */
function factsOf(figures: ProtectedFigures, part: readonly number[]): number[] {
  const areas = [...new Set(part.map((figure) => at(figures.areas, figure)))].sort((one, other) => one - other);
  const places = new Map(areas.map((area, place) => [area, place]));
  return part.flatMap((figure) => [
    at(figures.figureIds, figure),
    at(figures.numerators, figure),
    at(figures.denominators, figure),
    at(figures.fewUnder, figure),
    at(figures.isNobodyFew, figure),
    at(figures.isFirst, figure),
    at(figures.isMoney, figure),
    at(figures.losses, figure),
    places.get(at(figures.areas, figure)) ?? 0,
  ]);
}

function hashOf(facts: readonly number[]): string {
  return createHash("sha256")
    .update(new Uint8Array(Float64Array.from(facts).buffer))
    .digest("hex");
}

function push(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
