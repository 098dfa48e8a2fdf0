/** How personal budgets spread: each council's share of eligible people in each quarter, and the counts that follow. */
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedIn } from "./eligible.ts";
import { type Quarter, quarters } from "./periods.ts";
import { streamFor } from "./random.ts";

/** How far each quarter had come on the way to March 2011, nationally. */
const progress = [0.121, 0.158, 0.198, 0.243, 0.298, 0.364, 0.44, 0.515, 0.602, 0.698, 0.842, 1];

/** In-year shares come nearer to the position on the day as personal budgets become the rule. */
const inYearRatio = [0.74, 0.8, 0.885];

/** People who hold a personal budget in one quarter, counted in three ways, and carers who do, in two. */
export interface Holders {
  readonly eligible: number;
  readonly longTerm: number;
  readonly inYear: number;
  readonly carers: number;
  readonly carersOnDay: number;
}

/** The share of eligible people with a personal budget on the last day of a quarter, 0 to 1. */
function shareIn(council: Council, quarter: Quarter): number {
  const stream = streamFor(council.code, "spread");
  // Some councils start early and slow down, some start late and catch up.
  const lateness = Math.exp(0.16 * stream.normal());
  const wobble = quarter.index === 11 ? 1 : 1 + 0.012 * streamFor(council.code, quarter.name).normal();
  return characterOf(council).uptake * (progress[quarter.index] ?? 0) ** lateness * wobble;
}

/** Quarters of the same financial year up to and including this one. */
function yearToDate(quarter: Quarter): readonly Quarter[] {
  return quarters.filter((one) => one.year.name === quarter.year.name && one.index <= quarter.index);
}

/** Everyone who held a personal budget since 1 April: never fewer than on any quarter's last day so far. */
function heldSinceApril(council: Council, quarter: Quarter, counted: number): number {
  const stream = streamFor(council.code, "in year");
  const ratio = (inYearRatio[quarter.year.startsIn - 2008] ?? 0) * (1 + stream.between(-0.025, 0.025));
  const soFar = yearToDate(quarter).map((one) => {
    const people = supportedIn(council, one);
    const held = Math.round(shareIn(council, one) * people.eligible * (one === quarter ? counted : 1));
    const whole = supportedIn(council, { ...one, number: 4 }).inYear / people.eligible;
    const uplift = 1 + (Math.max(1, ratio * whole) - 1) * (one.number / 4);
    return Math.min(people.inYear, Math.round(held * uplift));
  });
  return Math.max(...soFar);
}

/** The share of carers with a personal budget, 0 to 1: a little behind that of clients. */
function carersShareIn(council: Council, quarter: Quarter, counted: number): number {
  const ratio = 0.89 * (1 + streamFor(council.code, "carers").between(0, 0.12));
  return Math.min(0.95, shareIn(council, quarter) * ratio * counted);
}

function carersSinceApril(council: Council, quarter: Quarter, counted: number): number {
  const soFar = yearToDate(quarter).map((one) => {
    const share = carersShareIn(council, one, one === quarter ? counted : 1);
    return Math.round(share * supportedIn(council, one).carers);
  });
  return Math.max(...soFar);
}

/** Carers with a budget on the day: many have had a one-off payment earlier in the year and hold none now. */
function carersOnDay(council: Council, quarter: Quarter, counted: number): number {
  const stillHeld = streamFor(council.code, "carers' budgets on the day").between(0.7, 0.95);
  return Math.round(carersShareIn(council, quarter, counted) * stillHeld * supportedIn(council, quarter).carersOnDay);
}

/**
 * The people and carers with a personal budget in a quarter.
 *
 * @param counted how much of the true number the council counted: below 1 where it restated the quarter later
 */
export function holdersIn(council: Council, quarter: Quarter, counted = 1): Holders {
  const people = supportedIn(council, quarter);
  const eligible = Math.round(shareIn(council, quarter) * people.eligible * counted);
  return {
    eligible,
    longTerm: Math.min(people.longTerm, Math.round(eligible * 0.975)),
    inYear: heldSinceApril(council, quarter, counted),
    carers: carersSinceApril(council, quarter, counted),
    carersOnDay: carersOnDay(council, quarter, counted),
  };
}
