/** What each council returns for each National Indicator in each year. */
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedIn } from "./eligible.ts";
import { type NiLevel, niLevels } from "./ni-levels.ts";
import { adultsOf } from "./people.ts";
import { type FinancialYear, lastQuarterOf } from "./periods.ts";
import { streamFor } from "./random.ts";
import { holdersIn } from "./uptake.ts";

/** An indicator of one area in one year. */
export interface NiFigure {
  readonly code: string;
  /** Empty where only a value is published. */
  readonly numerator: number | "";
  readonly denominator: number | "";
  readonly per: number;
  /** To one decimal place, or empty where there is nobody to divide by. */
  readonly value: string;
}

/** A ratio with the value that is published for it. */
export function ratio(code: string, numerator: number, denominator: number, per: number): NiFigure {
  const value = denominator === 0 ? "" : ((numerator / denominator) * per).toFixed(1);
  return { code, numerator, denominator, per, value };
}

/** A level moved by a number of standard deviations of `spread`, staying a percentage where it is one. */
function moved(level: NiLevel, year: FinancialYear, deviations: number): number {
  const national = (level.national[year.startsIn - 2008] ?? 0) / level.per;
  if (level.per === 100_000) return national * Math.exp(level.spread * deviations);
  const odds = (national / (1 - national)) * Math.exp(level.spread * deviations);
  return odds / (1 + odds);
}

function drawn(council: Council, year: FinancialYear, level: NiLevel): NiFigure {
  const steady = streamFor(council.code, level.code).normal();
  const ofYear = streamFor(council.code, `${level.code} ${year.name}`).normal();
  const deviations = 0.5 * level.better * characterOf(council).performance + 0.75 * steady + 0.35 * ofYear;
  const share = moved(level, year, deviations);
  if (level.denominator === undefined) {
    return { code: level.code, numerator: "", denominator: "", per: level.per, value: (share * level.per).toFixed(1) };
  }
  const denominator = Math.round(level.denominator(council, year.startsIn));
  return ratio(level.code, Math.round(share * denominator), denominator, level.per);
}

/**
 * NI 130: in 2008-09 a rate for each 100,000 adults, from 2009-10 a percentage of the people and carers with services.
 * The counts are those of the personal budgets return.
 */
function selfDirectedSupport(council: Council, year: FinancialYear): NiFigure {
  const quarter = lastQuarterOf(year);
  const [held, people] = [holdersIn(council, quarter), supportedIn(council, quarter)];
  const numerator = held.inYear + held.carers;
  return year.name === "2008-09"
    ? ratio("NI 130", numerator, adultsOf(council, year.startsIn), 100_000)
    : ratio("NI 130", numerator, people.inYear + people.carers, 100);
}

/** NI 135: carers assessed or reviewed who had a service or advice, for each 100 people with a community service. */
function carersSupported(council: Council, year: FinancialYear): NiFigure {
  const people = supportedIn(council, lastQuarterOf(year));
  const advised = streamFor(council.code, "NI 135").between(1.25, 1.75) + 0.06 * (year.startsIn - 2008);
  return ratio("NI 135", Math.round(people.carers * advised), people.inYear, 100);
}

/** A council's indicators for a year, in the order of their numbers. */
export function niFiguresOf(council: Council, year: FinancialYear): NiFigure[] {
  const figures = niLevels.map((level) => drawn(council, year, level));
  figures.push(selfDirectedSupport(council, year), carersSupported(council, year));
  return figures.sort((a, b) => a.code.localeCompare(b.code, "en"));
}

/** Did the council return final figures for 2010-11 that differ from its provisional ones? */
export function hasFinal(council: Council): boolean {
  return streamFor(council.code, "final figures").chance(0.2);
}

/** The final figure for a provisional one: a little more or less was found, never more than there is to find. */
export function finalOf(council: Council, figure: NiFigure): NiFigure {
  const change = streamFor(council.code, `final ${figure.code}`).between(-0.012, 0.018);
  if (figure.numerator === "" || figure.denominator === "") {
    return { ...figure, value: (Number(figure.value) * (1 + change)).toFixed(1) };
  }
  const found = Math.max(0, figure.numerator + Math.round(figure.numerator * change));
  const numerator = figure.code === "NI 135" ? found : Math.min(found, figure.denominator);
  return ratio(figure.code, numerator, figure.denominator, figure.per);
}
