import { byar } from "./byar.ts";
import { exactPoisson } from "./exact-poisson.ts";
import { funnelProportion } from "./funnel-proportion.ts";
import { funnelRate } from "./funnel-rate.ts";
import type { Method } from "./method.ts";
import { newcombe } from "./newcombe.ts";
import { overDispersion } from "./over-dispersion.ts";
import { standardisedRate } from "./standardised-rate.ts";
import { wilson } from "./wilson.ts";

/** Every method, those that others are made of first. */
export const methods: readonly Method[] = [
  wilson,
  byar,
  exactPoisson,
  newcombe,
  standardisedRate,
  funnelProportion,
  funnelRate,
  overDispersion,
];
