import { type Attack, type AttackedCell, type AttackOptions, attack, isNarrow } from "./attack.ts";
import { type Edition, figureKey, isHidden, type PublishedFigure } from "./figure.ts";

/** What is to be attacked: an edition of the figures, and those that were published before it, the newest first. */
export interface Published {
  readonly present: Edition;
  readonly earlier: readonly Edition[];
}

/** A hidden figure of which too much can be worked out. */
export interface Leak extends AttackedCell {
  /** An earlier edition has told as much already: it cannot be called back. */
  readonly isGivenAway: boolean;
}

/** How many figures of an indicator are published and hidden, and what can be worked out of them. */
export interface IndicatorCount {
  readonly framework: string;
  readonly indicator_code: string;
  readonly published: number;
  readonly hidden: number;
  /** The numerator has one value. */
  readonly exact: number;
  /** The numerator has 2 or 3. */
  readonly under_4: number;
  /** Those who are left, the denominator less the numerator, have 1 to 3 values, where the numerator has more. */
  readonly left_under_4: number;
  /** Of those three, what earlier editions have told already. */
  readonly given_away: number;
}

/** What an audit found. */
export interface Audit {
  readonly present: Attack;
  readonly leaks: readonly Leak[];
  readonly indicators: readonly IndicatorCount[];
  /** Hidden figures that earlier editions showed, or gave away. */
  readonly givenAway: readonly string[];
}

/** Attacks what is published, together with what was published before; what that had told already is set apart. */
export async function audit({ present, earlier }: Published, options: AttackOptions): Promise<Audit> {
  const hidden = new Set(present.figures.filter(isHidden).map(figureKey));
  const given = await givenAway(earlier, hidden, options);
  const found = await attack(present, earlier, options);
  const leaks = found.cells.flatMap((cell): Leak[] =>
    isNarrow(cell.numerator) || isNarrow(cell.left) ? [{ ...cell, isGivenAway: given.has(cell.key) }] : [],
  );
  return { present: found, leaks, indicators: byIndicator(present.figures, leaks), givenAway: [...given].sort() };
}

/** The figures, hidden now, that each earlier edition showed, or gave away together with those before it. */
async function givenAway(
  earlier: readonly Edition[],
  hidden: ReadonlySet<string>,
  options: AttackOptions,
): Promise<Set<string>> {
  const given = new Set<string>();
  for (const [index, edition] of earlier.entries()) {
    for (const figure of edition.figures) {
      const key = figureKey(figure);
      if (figure.numerator !== null && hidden.has(key)) given.add(key);
    }
    const { cells } = await attack(edition, earlier.slice(index + 1), options);
    for (const { key, numerator, left } of cells) {
      if (hidden.has(key) && (isNarrow(numerator) || isNarrow(left))) given.add(key);
    }
  }
  return given;
}

function byIndicator(figures: readonly PublishedFigure[], leaks: readonly Leak[]): IndicatorCount[] {
  const leakOf = new Map(leaks.map((leak) => [leak.key, leak]));
  const counts = new Map<string, { -readonly [Name in keyof IndicatorCount]: IndicatorCount[Name] }>();
  for (const figure of figures) {
    const { framework, indicator_code } = figure;
    const name = `${framework} ${indicator_code}`;
    const none = { published: 0, hidden: 0, exact: 0, under_4: 0, left_under_4: 0, given_away: 0 };
    const count = counts.get(name) ?? { framework, indicator_code, ...none };
    counts.set(name, count);
    count.published += 1;
    if (!isHidden(figure)) continue;
    count.hidden += 1;
    const leak = leakOf.get(figureKey(figure));
    if (leak === undefined) continue;
    const values = leak.numerator?.values;
    if (values === 1) count.exact += 1;
    else if (isNarrow(leak.numerator)) count.under_4 += 1;
    else count.left_under_4 += 1;
    if (leak.isGivenAway) count.given_away += 1;
  }
  return [...counts.values()].filter(({ hidden }) => hidden > 0).sort((one, other) => other.hidden - one.hidden);
}
