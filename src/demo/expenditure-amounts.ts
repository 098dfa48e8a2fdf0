/** What each council spends on each line in each year. */
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { supportedByAge } from "./eligible.ts";
import { type ExpenditureLine, expenditureLines } from "./expenditure-lines.ts";
import type { FinancialYear } from "./periods.ts";
import { streamFor } from "./random.ts";

/** Gross current expenditure of all funders for each person with ongoing support, in pounds, in 2008-09. */
const grossEach = 16_500;

/** Each year's total beside that of 2008-09, from 2007-08 to 2010-11. */
const growth = [0.985, 1, 1.04, 1.053];

const careHomes: readonly string[] = ["nursing_care", "residential_care"];
const preventative: readonly string[] = [
  ...["reablement", "equipment_and_adaptations", "telecare", "supporting_people"],
  ...["voluntary_grants", "information_and_advice", "carers_services"],
];

/** Gross current expenditure of all funders on a council's adult social care in a year, in pounds. */
export function grossOf(council: Council, year: FinancialYear): number {
  const stream = streamFor(council.code, "gross expenditure");
  const people = supportedByAge(council).reduce((a, b) => a + b, 0);
  const cost = Math.exp(0.07 * characterOf(council).deprivation + 0.07 * stream.normal());
  const ofYear = 1 + 0.008 * streamFor(council.code, `gross expenditure ${year.name}`).normal();
  return people * grossEach * cost * (growth[year.startsIn - 2007] ?? 1) * ofYear;
}

/** How a council leans: on care homes more or less each year, on prevention more or less each year. */
function leaningOf(council: Council, year: FinancialYear) {
  const stream = streamFor(council.code, "leaning");
  const years = year.startsIn - 2008;
  return {
    careHomes: Math.exp(0.2 * stream.normal()) * (1 - stream.between(-0.01, 0.035)) ** years,
    preventative: Math.exp(0.25 * stream.normal()) * (1 + stream.between(-0.04, 0.16)) ** years,
    directPayments: Math.exp(0.25 * stream.normal()) * 1.25 ** years,
  };
}

function leaningTo(line: ExpenditureLine, leaning: ReturnType<typeof leaningOf>): number {
  if (careHomes.includes(line.service)) return leaning.careHomes;
  if (preventative.includes(line.service)) return leaning.preventative;
  return line.service === "direct_payments" ? leaning.directPayments : 1;
}

/** Gross current expenditure of each line, in whole pounds, in the order of the lines. */
export function amountsOf(council: Council, year: FinancialYear): number[] {
  const leaning = leaningOf(council, year);
  const stream = streamFor(council.code, "expenditure lines");
  const weights = expenditureLines.map(
    (line) => line.weight * Math.exp(0.22 * stream.normal()) * leaningTo(line, leaning),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  const gross = grossOf(council, year);
  return weights.map((weight) => Math.round((gross * weight) / sum));
}
