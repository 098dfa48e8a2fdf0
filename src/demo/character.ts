/**
 * The hidden character of each council: what its people are like and how its services go. Every return is drawn from it,
 * so that a deprived council is deprived in all of them.
 */

import type { CouncilType } from "./council-names.ts";
import type { Council } from "./council-register.ts";
import { councils } from "./council-register.ts";
import { type Stream, streamFor } from "./random.ts";
import { stories } from "./stories.ts";

/** What a council is like. Scores have mean 0 and standard deviation about 1. */
export interface Character {
  /** People aged 18 or over in 2008. */
  readonly adults: number;
  /** How old its people are: above 0 older. */
  readonly age: number;
  readonly deprivation: number;
  /** Share of people from ethnic groups other than white, 0 to 1. */
  readonly diversity: number;
  /** Share of people in rural places, 0 to 1. */
  readonly rurality: number;
  /** How well services go: above 0 better. */
  readonly performance: number;
  /** Share of eligible people with a personal budget at 31 March 2011, 0 to 1. */
  readonly uptake: number;
}

interface TypicalCouncil {
  readonly adults: readonly [low: number, high: number];
  readonly age: number;
  readonly deprivation: number;
  readonly diversity: number;
  readonly rurality: number;
}

const typical: Record<CouncilType, TypicalCouncil> = {
  "Shire County": { adults: [350e3, 920e3], age: 0.6, deprivation: -0.6, diversity: 0.05, rurality: 0.42 },
  "Unitary Authority": { adults: [96e3, 278e3], age: 0.1, deprivation: 0, diversity: 0.08, rurality: 0.16 },
  "Metropolitan District": { adults: [138e3, 385e3], age: -0.1, deprivation: 0.7, diversity: 0.12, rurality: 0.06 },
  "Inner London": { adults: [130e3, 235e3], age: -1.8, deprivation: 0.9, diversity: 0.38, rurality: 0.004 },
  "Outer London": { adults: [140e3, 280e3], age: -0.7, deprivation: 0, diversity: 0.31, rurality: 0.01 },
};

/** Shares at 31 March 2011 of councils that have a part to play. */
const storyUptake: ReadonlyMap<string, number> = new Map([
  [stories.late.code, 0.42],
  [stories.missingQuarter.code, 0.38],
  [stories.restated.code, 0.375],
  [stories.verySmall.code, 0.21],
  [stories.typical.code, 0.365],
  [stories.straddling.code, 0.325],
  [stories.savingNotSustained.code, 0.385],
  [stories.wellAbove.code, 0.64],
  [stories.wellBelow.code, 0.13],
]);

/** About a quarter of councils miss 30%, a seventh are so near that the definition decides, the rest are above. */
function drawUptake(stream: Stream): number {
  const place = stream.even();
  if (place < 0.25) return stream.between(0.125, 0.278);
  if (place < 0.4) return stream.between(0.304, 0.336);
  return Math.min(0.65, 0.355 - 0.031 * Math.log(1 - stream.even()));
}

function drawAdults(council: Council, stream: Stream): number {
  if (council.code === stories.verySmall.code) return 2300;
  const [low, high] = typical[council.type].adults;
  // Bent downward, because there are more small councils than large ones.
  return Math.round(low + (high - low) * stream.even() ** 1.5);
}

function draw(council: Council): Character {
  const stream = streamFor(council.code, "character");
  const of = typical[council.type];
  const plain = council.code === stories.typical.code ? 0.1 : 1;
  return {
    adults: drawAdults(council, stream),
    age: of.age + 0.6 * plain * stream.normal(),
    deprivation: of.deprivation + 0.8 * plain * stream.normal(),
    diversity: Math.min(0.6, of.diversity * Math.exp(0.6 * plain * stream.normal())),
    rurality: Math.min(0.9, of.rurality * Math.exp(0.6 * plain * stream.normal())),
    performance: plain * stream.normal(),
    uptake: storyUptake.get(council.code) ?? drawUptake(streamFor(council.code, "uptake")),
  };
}

function drawAll(): ReadonlyMap<string, Character> {
  const characters = new Map<string, Character>();
  // A council made by a split comes after the county it was split from and takes its share of the county's people.
  for (const council of councils) {
    const parent = council.splitFrom && characters.get(council.splitFrom.code);
    const own = draw(council);
    const adults = parent ? Math.round(parent.adults * (council.splitFrom?.share ?? 1)) : own.adults;
    characters.set(council.code, { ...own, adults });
  }
  return characters;
}

const characters = drawAll();

/** The character of a council. */
export function characterOf(council: Council): Character {
  const character = characters.get(council.code);
  if (character === undefined) throw new Error(`${council.code} has no character`);
  return character;
}
