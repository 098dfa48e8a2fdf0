import { byar } from "./byar.ts";
import { exactPoisson } from "./exact-poisson.ts";
import type { Method } from "./method.ts";
import { wilson } from "./wilson.ts";

/** Every method that makes limits of a figure. */
export const methods: readonly Method[] = [wilson, byar, exactPoisson];
