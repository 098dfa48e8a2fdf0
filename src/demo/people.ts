/** The people of each council by sex and age: the one source of every denominator that is a population. */
import type { sexes } from "../catalogue/code-lists.ts";
import { characterOf } from "./character.ts";
import { type Council, councils } from "./council-register.ts";
import { streamFor } from "./random.ts";

/** An age band with its share of all people in 2008, the share who are women, and its growth in a year. */
interface AgeBand {
  readonly band: string;
  readonly age: number;
  readonly share: number;
  readonly female: number;
  readonly growth: number;
}

/** Rounded shapes of an ageing country of about 51 million. */
export const ageBands: readonly AgeBand[] = [
  { band: "0-17", age: 9, share: 21.4, female: 0.488, growth: 0.002 },
  { band: "18-24", age: 21, share: 9.4, female: 0.488, growth: 0.003 },
  { band: "25-29", age: 27, share: 6.8, female: 0.495, growth: 0.014 },
  { band: "30-34", age: 32, share: 6.3, female: 0.499, growth: 0.009 },
  { band: "35-39", age: 37, share: 7.3, female: 0.502, growth: -0.012 },
  { band: "40-44", age: 42, share: 7.7, female: 0.504, growth: 0.001 },
  { band: "45-49", age: 47, share: 7.0, female: 0.504, growth: 0.012 },
  { band: "50-54", age: 52, share: 6.0, female: 0.505, growth: 0.014 },
  { band: "55-59", age: 57, share: 5.9, female: 0.507, growth: 0.002 },
  { band: "60-64", age: 62, share: 5.7, female: 0.511, growth: 0.013 },
  { band: "65-69", age: 67, share: 4.5, female: 0.517, growth: 0.018 },
  { band: "70-74", age: 72, share: 3.9, female: 0.53, growth: 0.012 },
  { band: "75-79", age: 77, share: 3.2, female: 0.558, growth: 0.009 },
  { band: "80-84", age: 82, share: 2.4, female: 0.603, growth: 0.014 },
  { band: "85-89", age: 87, share: 1.5, female: 0.672, growth: 0.024 },
  { band: "90+", age: 93, share: 0.7, female: 0.752, growth: 0.034 },
];

/** Women and men of one age band in one council in 2008, before rounding, and their growth in a year. */
interface BandOfPeople {
  readonly female: number;
  readonly male: number;
  readonly growth: number;
}

function bandsOf(council: Council): readonly BandOfPeople[] {
  const { adults, age } = characterOf(council);
  const stream = streamFor(council.code, "people");
  const local = 0.002 * stream.normal() - 0.001 * age;
  const weights = ageBands.map((of) => of.share * Math.exp(0.012 * age * (of.age - 45)) * (1 + 0.02 * stream.normal()));
  const ofAdults = weights.slice(1).reduce((a, b) => a + b, 0);
  return ageBands.map((of, number) => {
    const people = (adults * (weights[number] ?? 0)) / ofAdults;
    return { female: people * of.female, male: people * (1 - of.female), growth: of.growth + local };
  });
}

/** Worked out once: every return asks for the same people many times. */
const bandsByCouncil = new Map(councils.map((council) => [council.code, bandsOf(council)]));

/** People of one sex in the age band with this number (0 for 0-17), in the middle of a year. */
export function peopleOf(council: Council, year: number, sex: (typeof sexes)[number], bandNumber: number): number {
  const band = bandsByCouncil.get(council.code)?.[bandNumber];
  if (band === undefined) throw new Error(`there is no age band number ${bandNumber}`);
  return Math.round(band[sex] * (1 + band.growth) ** (year - 2008));
}

/** People of both sexes from one age up to, not including, another. Ages are those at which bands begin. */
export function peopleAged(council: Council, year: number, from: number, to = Number.POSITIVE_INFINITY): number {
  let people = 0;
  ageBands.forEach((of, number) => {
    if (of.age < from || of.age >= to) return;
    people += peopleOf(council, year, "female", number) + peopleOf(council, year, "male", number);
  });
  return people;
}

/** People aged 18 or over. */
export function adultsOf(council: Council, year: number): number {
  return peopleAged(council, year, 18);
}
