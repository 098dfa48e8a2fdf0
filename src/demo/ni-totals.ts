/** The returned indicators of a region or of the country: numerators and denominators added up over its councils. */
import type { Council } from "./council-register.ts";
import { finalOf, hasFinal, type NiFigure, niFiguresOf, ratio } from "./ni-figures.ts";
import { adultsOf } from "./people.ts";
import { councilsIn, type FinancialYear } from "./periods.ts";

/** A council's last word on a year: its final figures where it returned them after provisional ones. */
function settled(council: Council, year: FinancialYear): NiFigure[] {
  const figures = niFiguresOf(council, year);
  const changed = year.name === "2010-11" && hasFinal(council);
  return changed ? figures.map((figure) => finalOf(council, figure)) : figures;
}

/** One indicator over several councils: added up, or where only values are published, averaged over their adults. */
function over(councils: readonly Council[], figures: readonly NiFigure[], first: NiFigure, year: number): NiFigure {
  const sum = (of: "numerator" | "denominator") => figures.reduce((total, figure) => total + Number(figure[of]), 0);
  if (first.numerator !== "") return ratio(first.code, sum("numerator"), sum("denominator"), first.per);
  const adults = councils.map((council) => adultsOf(council, year));
  const weighted = figures.reduce((total, figure, i) => total + Number(figure.value) * (adults[i] ?? 0), 0);
  return { ...first, value: (weighted / adults.reduce((a, b) => a + b, 0)).toFixed(1) };
}

/** Every council's indicators for a year, as a region or the country adds them up. */
export function settledFigures(year: FinancialYear): ReadonlyMap<Council, readonly NiFigure[]> {
  return new Map(councilsIn(year).map((council) => [council, settled(council, year)]));
}

/** The indicators of an area for a year, in the order of their numbers. */
export function niTotals(
  councils: readonly Council[],
  year: FinancialYear,
  settledBy: ReturnType<typeof settledFigures>,
): NiFigure[] {
  const byCouncil = councils.map((council) => settledBy.get(council) ?? []);
  return (byCouncil[0] ?? []).map((first, i) => {
    const figures = byCouncil.flatMap((ofCouncil) => ofCouncil[i] ?? []);
    return over(councils, figures, first, year.startsIn);
  });
}
