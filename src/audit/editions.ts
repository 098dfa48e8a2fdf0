import { type Counts, countsOf, halfOf, type Part } from "./counts.ts";
import { type Edition, figureKey, isHidden, type PublishedFigure, seriesOf } from "./figure.ts";
import { findRelations } from "./relations.ts";
import { shownCounts } from "./shown.ts";
import type { Known, ShownElsewhere } from "./unknowns.ts";

const parts = ["numerator", "denominator"] as const;

/**
 * An edition that is attacked with those before it. A figure that was not restated is the same unknown in each: one that an
 * earlier edition showed is known, and what the earlier one summed up is a sum of the same unknowns over other councils.
 */
export function knownEditions(present: Edition, earlier: readonly Edition[]): Known[] {
  const counts = countsOf(present.figures);
  const own = (figure: number, part: Part) => ({ name: unknownName(present.figures[figure], part) });
  const first = { counts, relations: findRelations(counts), nameOf: own, shownElsewhere: [] };
  const figures = new Map(present.figures.map((figure) => [figureKey(figure), figure]));
  return [first, ...earlier.map((edition) => knownEarlier(edition, figures))];
}

function knownEarlier({ name: edition, figures }: Edition, present: ReadonlyMap<string, PublishedFigure>): Known {
  const counts: Counts = countsOf(figures);
  const restated = restatedScopes(figures, present);
  const nameOf = (index: number, part: Part) => {
    const figure = figures[index];
    const name = unknownName(figure, part);
    if (figure === undefined || restated.has(scopeOf(figure))) return { name: `${name}|${edition}` };
    const now = present.get(figureKey(figure));
    const value = now === undefined ? null : shownCounts(now)[part];
    return now === undefined || value === null ? { name } : { name: null, value, half: halfOf(now, value) };
  };
  const shownElsewhere: ShownElsewhere[] = figures.flatMap((figure) => {
    const now = present.get(figureKey(figure));
    if (now === undefined || !isHidden(now) || restated.has(scopeOf(figure))) return [];
    return parts.flatMap((part) => {
      const value = shownCounts(figure)[part];
      return value === null ? [] : [{ name: unknownName(figure, part), value, half: halfOf(figure, value) }];
    });
  });
  return { counts, relations: findRelations(counts), nameOf, shownElsewhere };
}

function unknownName(figure: PublishedFigure | undefined, part: Part): string {
  return figure === undefined ? part : `${part}|${figureKey(figure)}`;
}

/** What one file restates together: all groups of a breakdown of an area and period. */
function scopeOf(figure: PublishedFigure): string {
  return `${figure.area_code}|${figure.period}|${seriesOf(figure)}`;
}

/** Scopes of which a number that both editions show is another now. */
function restatedScopes(
  figures: readonly PublishedFigure[],
  present: ReadonlyMap<string, PublishedFigure>,
): ReadonlySet<string> {
  const restated = new Set<string>();
  for (const figure of figures) {
    const now = present.get(figureKey(figure));
    if (now === undefined) continue;
    if (parts.some((part) => isOther(figure, now, part))) restated.add(scopeOf(figure));
  }
  return restated;
}

/** Whether two editions show other numbers of a figure, more than that one of them rounded it. */
function isOther(figure: PublishedFigure, now: PublishedFigure, part: Part): boolean {
  const [before, after] = [figure[part], now[part]];
  if (before === null || after === null) return false;
  return Math.abs(before - after) > Math.abs(halfOf(figure, before) - halfOf(now, after));
}
