import { number } from "../words/format.ts";

/** How often a 95% interval leaves out what a figure is compared with where there is no difference. */
const oneIn = 20;

/** "about 1 of 23": how many of some comparisons chance alone would make stand out, were there no difference at all. */
export function byChance(compared: number): string {
  const expected = compared / oneIn;
  return `${expected < 0.5 ? "fewer than 1" : `about ${number(Math.round(expected))}`} of ${number(compared)}`;
}
