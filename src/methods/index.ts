// Made by npm run index of what the files of this folder export.
import { benchmark } from "./benchmark.ts";
import { byar } from "./byar.ts";
import { exactPoisson } from "./exact-poisson.ts";
import { medianDistance } from "./median-distance.ts";
import type { Method } from "./method.ts";
import { newcombe } from "./newcombe.ts";
import { overDispersion } from "./over-dispersion.ts";
import { quantile } from "./quantile.ts";
import { rank } from "./rank.ts";
import { realTerms } from "./real-terms.ts";
import { recentTrend } from "./recent-trend.ts";
import { roundedShare } from "./rounded-share.ts";
import { shareForecast } from "./share-forecast.ts";
import { slopeIndex } from "./slope-index.ts";
import { standardisedRate } from "./standardised-rate.ts";
import { wilson } from "./wilson.ts";

/** Every method, as readers meet them: those that others are made of first. */
export const methods: readonly Method[] = [
  wilson,
  roundedShare,
  byar,
  exactPoisson,
  newcombe,
  standardisedRate,
  overDispersion,
  benchmark,
  rank,
  quantile,
  medianDistance,
  realTerms,
  recentTrend,
  shareForecast,
  slopeIndex,
];
