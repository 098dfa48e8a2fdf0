import { byar } from "./byar.ts";
import { exactPoisson } from "./exact-poisson.ts";
import type { Method } from "./method.ts";
import { newcombe } from "./newcombe.ts";
import { standardisedRate } from "./standardised-rate.ts";
import { wilson } from "./wilson.ts";

/** Every method, those that others are made of first. */
export const methods: readonly Method[] = [wilson, byar, exactPoisson, newcombe, standardisedRate];
