/** Who provides what a council spends its own money on, and how it is bought from others. */
import type { provisions, services } from "../catalogue/code-lists.ts";
import type { Council } from "./council-register.ts";
import type { ExpenditureLine } from "./expenditure-lines.ts";
import type { FinancialYear } from "./periods.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

type Service = (typeof services)[number];
type Provider = Exclude<(typeof provisions)[number], "all">;

/** A part of a line: whole pounds, and units where the line has any. */
export interface ExpenditurePart {
  readonly provision: string;
  readonly contract: string;
  readonly gross: number;
  readonly count: number | null;
}

/** Of a service nationally in 2008-09: the share that councils provide themselves, voluntary organisations, and block contracts of what is bought. */
interface Mix {
  readonly inHouse: number;
  readonly voluntary: number;
  readonly block: number;
}

/** The client groups of which councils say who provides; the others are small. */
const splitGroups: readonly string[] = ["older_people", "learning_disability"];

/** The services of which they say how they buy them. */
const contracted: readonly Service[] = ["nursing_care", "residential_care", "home_care"];

/** A council may provide no nursing care itself. */
const mixes: Partial<Record<Service, Mix>> = {
  nursing_care: { inHouse: 0, voluntary: 0.08, block: 0.26 },
  residential_care: { inHouse: 0.17, voluntary: 0.14, block: 0.31 },
  home_care: { inHouse: 0.33, voluntary: 0.05, block: 0.58 },
  day_care: { inHouse: 0.62, voluntary: 0.23, block: 0.66 },
  supported_accommodation: { inHouse: 0.24, voluntary: 0.3, block: 0.54 },
  reablement: { inHouse: 0.84, voluntary: 0.03, block: 0.7 },
};

/** What a unit of the council's own costs beside one that it buys, from the least to the most. */
const ownUnitCost = { low: 1.2, high: 1.75 };

/** How far a council provides more itself than others do, by year: the stories apart it falls a little each year. */
function ownLeaning(council: Council, year: FinancialYear): number {
  const years = year.startsIn - 2008;
  if (council.code === stories.inHouse.code) return 2.15 * 0.995 ** years;
  if (council.code === stories.boughtElsewhere.code) return 1.5 * 0.5 ** (years + 1);
  const stream = streamFor(council.code, "own provision");
  return Math.exp(0.3 * stream.normal()) * (1 - stream.between(0.01, 0.09)) ** years;
}

function sharesOf(council: Council, year: FinancialYear, service: Service, mix: Mix): Record<Provider, number> {
  const stream = streamFor(council.code, `providers ${service}`);
  const in_house = Math.min(0.95, mix.inHouse * ownLeaning(council, year) * Math.exp(0.12 * stream.normal()));
  const voluntary = Math.min(0.9, (mix.voluntary / (1 - mix.inHouse)) * Math.exp(0.25 * stream.normal()));
  return { in_house, independent: (1 - in_house) * (1 - voluntary), voluntary: (1 - in_house) * voluntary };
}

/** Block contracts, as a share of what is bought: less each year. */
function blockShare(council: Council, year: FinancialYear, service: Service, { block }: Mix): number {
  const stream = streamFor(council.code, `contracts ${service}`);
  const each = 1 - stream.between(0.02, 0.16);
  return Math.min(0.97, block * Math.exp(0.18 * stream.normal()) * each ** (year.startsIn - 2008));
}

/** Units of each provider: a unit of the council's own costs more. They add up to the units of the line. */
function unitsOf(pounds: Record<Provider, number>, units: number, ownCost: number): Record<Provider, number> {
  const weight = pounds.in_house / ownCost + pounds.independent + pounds.voluntary;
  const in_house = Math.round((units * pounds.in_house) / ownCost / weight);
  const voluntary = Math.round((units * pounds.voluntary) / weight);
  return { in_house, voluntary, independent: units - in_house - voluntary };
}

/**
 * The parts of a line of the council's own money, by who provides it and by how it is bought; none of a service that is
 * not provided to people by anyone, such as assessment or direct payments.
 */
export function partsOf(
  council: Council,
  year: FinancialYear,
  { group, service }: ExpenditureLine,
  { gross, count }: Pick<ExpenditurePart, "gross" | "count">,
): ExpenditurePart[] {
  const mix = mixes[service];
  if (mix === undefined || !splitGroups.includes(group)) return [];
  const shares = sharesOf(council, year, service, mix);
  const in_house = Math.round(gross * shares.in_house);
  const voluntary = Math.round(gross * shares.voluntary);
  const pounds: Record<Provider, number> = { in_house, independent: gross - in_house - voluntary, voluntary };
  const ownCost = streamFor(council.code, `own cost ${service}`).between(ownUnitCost.low, ownUnitCost.high);
  const units = count === null ? null : unitsOf(pounds, count, ownCost);
  const byProvider = (["in_house", "independent", "voluntary"] as const).map((provision) => {
    return { provision, contract: "all", gross: pounds[provision], count: units?.[provision] ?? null };
  });
  const byContract = contracted.includes(service)
    ? contractsOf(gross - in_house, blockShare(council, year, service, mix))
    : [];
  return [...byProvider, ...byContract].filter((part) => part.gross > 0);
}

function contractsOf(bought: number, share: number): ExpenditurePart[] {
  const block = Math.round(bought * share);
  return [
    { provision: "all", contract: "block", gross: block, count: null },
    { provision: "all", contract: "spot", gross: bought - block, count: null },
  ];
}
