/** The gains each council made: what each is worth, what it costs, and how long it lasted. */
import type { Council } from "./council-register.ts";
import { grossOf } from "./expenditure-amounts.ts";
import { type FinancialYear, financialYears } from "./periods.ts";
import { type Stream, streamFor } from "./random.ts";
import { careKinds, otherKinds, type SavingKind } from "./saving-kinds.ts";
import { stories } from "./stories.ts";

/** A gain as it turned out, in pounds a year. */
export interface Gain {
  readonly id: string;
  readonly kind: SavingKind;
  /** The calendar year in which its first financial year starts. */
  readonly first: number;
  /** The same of its last financial year; nothing while it lasts. */
  readonly last?: number;
  /** The first July or October in which the register said that it had ended. */
  readonly endKnownFrom?: string;
  readonly gross: number;
  /** What was expected of it, beside what it turned out to be. */
  readonly optimism: number;
  readonly ongoing: number;
  readonly oneOff: number;
  readonly nhsShare: number;
}

/** New gains of each year as a share of gross current expenditure. */
const newGains = [0.0115, 0.0121, 0.0134];

/** The gain that did not last: large, first made in 2008-09, and only found to have ended when 2010-11 closed. */
const unsustained = { number: 1, share: 0.026, last: 2009, endKnownFrom: "2011-07" } as const;

function toHundreds(pounds: number): number {
  return Math.round(pounds / 100) * 100;
}

/** Seven in a hundred end too early to count, three in a hundred after just long enough. */
function endOf(stream: Stream, first: number): Pick<Gain, "last" | "endKnownFrom"> {
  const place = stream.even();
  const lasted = place < 0.03 ? 0 : place < 0.07 ? 1 : place < 0.1 ? 2 : undefined;
  if (lasted === undefined) return {};
  const last = first + lasted;
  return { last, endKnownFrom: `${last + 1}-07` };
}

function gainOf(council: Council, first: number, number: number, kind: SavingKind, gross: number): Gain {
  const stream = streamFor(council.code, `gain ${first} ${number}`);
  const isUnsustained =
    council.code === stories.savingNotSustained.code && first === 2008 && number === unsustained.number;
  const end = isUnsustained ? { last: unsustained.last, endKnownFrom: unsustained.endKnownFrom } : endOf(stream, first);
  return {
    id: `${council.localCode}-${first}-${String(number).padStart(2, "0")}`,
    kind,
    first,
    ...end,
    gross: toHundreds(gross),
    optimism: stream.between(0.94, 1.22),
    ongoing: stream.chance(0.6) ? toHundreds(gross * stream.between(0.03, 0.16)) : 0,
    oneOff: stream.chance(0.45) ? toHundreds(gross * stream.between(0.04, 0.22)) : 0,
    nhsShare: kind.helpsNhs && stream.chance(0.7) ? toHundreds(gross * stream.between(0.08, 0.3)) : 0,
  };
}

/** Different kinds for the gains of one year, in an order of the council's own. */
function kindsFor(stream: Stream, kinds: readonly SavingKind[], number: number): SavingKind[] {
  const shuffled = kinds.map((kind) => ({ kind, place: stream.even() })).sort((a, b) => a.place - b.place);
  return shuffled.slice(0, number).map(({ kind }) => kind);
}

/** New gains beside those of everyone: a few councils make so few that they miss 3% on every reading. */
function ambitionOf(council: Council): number {
  if (council.code === stories.savingNotSustained.code) return 0.6;
  const stream = streamFor(council.code, "ambition");
  return stream.chance(0.08) ? stream.between(0.3, 0.45) : 1.05 * Math.exp(0.18 * stream.normal());
}

/**
 * New gains of a year as a share of gross current expenditure. About a seventh of councils began a large programme in
 * 2010-11, so that some reach 3% with gains first made in that year; councils that have a story to tell keep to it.
 */
function shareOf(council: Council, year: FinancialYear, ambition: number): number {
  const stream = streamFor(council.code, "programme of 2010-11");
  const isStory = Object.values(stories).some(({ code }) => code === council.code);
  const isProgramme = year.startsIn === 2010 && !isStory && stream.chance(0.15);
  return isProgramme ? stream.between(0.036, 0.05) : (newGains[year.startsIn - 2008] ?? 0) * ambition;
}

function gainsMadeIn(council: Council, year: FinancialYear): Gain[] {
  const stream = streamFor(council.code, `gains ${year.name}`);
  const ambition = ambitionOf(council) * Math.exp(0.16 * stream.normal());
  const total = grossOf(council, year) * shareOf(council, year, ambition);
  const kinds = [
    ...kindsFor(stream, careKinds, stream.whole(4, 6)),
    ...kindsFor(stream, otherKinds, stream.whole(1, 2)),
  ];
  const weights = kinds.map(() => stream.between(0.4, 1.6));
  const care = weights.reduce((sum, weight, i) => sum + (kinds[i]?.service === "adult_social_care" ? weight : 0), 0);
  return kinds.map((kind, i) => gainOf(council, year.startsIn, i + 2, kind, (total * (weights[i] ?? 0)) / care));
}

function unsustainedGain(council: Council): Gain[] {
  if (council.code !== stories.savingNotSustained.code) return [];
  const kind = careKinds.find(({ title }) => title === "Home care contracts let again");
  const gross = unsustained.share * Math.max(...financialYears.map((year) => grossOf(council, year)));
  return kind ? [gainOf(council, 2008, unsustained.number, kind, gross)] : [];
}

/** The gains a council made in the years it existed, oldest first. */
export function gainsOf(council: Council): Gain[] {
  const years = financialYears.filter((year) => `${year.startsIn}-04-01` >= council.firstDay);
  return [...unsustainedGain(council), ...years.flatMap((year) => gainsMadeIn(council, year))];
}
