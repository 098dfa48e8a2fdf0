/** How many people each council supports: the denominators that the returns about personal budgets share. */
import { characterOf } from "./character.ts";
import { type Council, councils } from "./council-register.ts";
import { peopleAged } from "./people.ts";
import type { Quarter } from "./periods.ts";
import { streamFor } from "./random.ts";

/** People supported in one quarter, counted in each of the ways that a personal budget count is divided by. */
export interface Supported {
  /** With ongoing support in their own homes on the last day. */
  readonly eligible: number;
  /** With long-term support in the community on the last day. */
  readonly longTerm: number;
  /** With any community service since 1 April, short-term help and equipment among them. */
  readonly inYear: number;
  /** Carers with a service of their own since 1 April. */
  readonly carers: number;
  /** Carers with a service of their own on the last day. */
  readonly carersOnDay: number;
}

/** The people of each statutory age band with ongoing support in 2008, before rounding. */
export function supportedByAge(council: Council): number[] {
  return [
    0.0118 * peopleAged(council, 2008, 18, 65),
    0.034 * peopleAged(council, 2008, 65, 75),
    0.085 * peopleAged(council, 2008, 75, 85),
    0.222 * peopleAged(council, 2008, 85),
  ];
}

/** How many a council supports in 2008, and its ways of counting them. */
interface Practice {
  readonly base: number;
  readonly longTerm: number;
  readonly inYear: number;
  readonly carers: number;
}

function practiceOf(council: Council): Practice {
  const stream = streamFor(council.code, "supported");
  const need = Math.exp(0.1 * characterOf(council).deprivation + 0.1 * stream.normal());
  return {
    base: need * supportedByAge(council).reduce((a, b) => a + b, 0),
    longTerm: stream.between(0.925, 0.945),
    inYear: stream.between(1.36, 1.44),
    carers: stream.between(0.2, 0.3),
  };
}

const practices = new Map(councils.map((council) => [council.code, practiceOf(council)]));

/** How much of a year's people have been met by the end of each quarter: most are there on 1 April. */
const metByQuarter = { 1: 0.84, 2: 0.895, 3: 0.95, 4: 1 } as const;

/** Of the carers of a whole year, the share that has a service of their own on any one day. */
function carersOnDayShare(council: Council): number {
  return streamFor(council.code, "carers on the day").between(0.55, 0.7);
}

/** The people a council supports in a quarter. Councils tighten their criteria, so numbers drift down. */
export function supportedIn(council: Council, quarter: Quarter): Supported {
  const practice = practices.get(council.code);
  if (practice === undefined) throw new Error(`${council.code} supports nobody`);
  const eligible = Math.round(practice.base * 0.9985 ** quarter.index);
  // In-year counts keep one base for the whole year, so that they never fall within it.
  const base = practice.base * 0.994 ** (quarter.year.startsIn - 2008);
  return {
    eligible,
    longTerm: Math.round(eligible * practice.longTerm),
    inYear: Math.round(base * practice.inYear * metByQuarter[quarter.number]),
    carers: Math.round(base * practice.carers * (0.35 + 0.65 * (quarter.number / 4))),
    carersOnDay: Math.round(eligible * practice.carers * carersOnDayShare(council)),
  };
}
