import { money, percent } from "../words/format.ts";
import { periodName } from "../words/periods.ts";
import { possessive } from "./words.ts";

/** What a cost comes to in a year to come, on three scenarios, beside that of the base year; pounds in the same prices. */
export interface Projected {
  readonly name: string;
  readonly basePeriod: string;
  readonly baseGbp: number;
  readonly year: number;
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/**
 * "On the central assumptions Eastwold’s adult social care costs £98.3 million in 2020, 9.4% more than in 2010-11; on the low
 * £90.0 million, on the high £110.0 million." A calculation: it claims nothing of what will be.
 */
export function projectedSentence({ name, basePeriod, baseGbp, year, low, central, high }: Projected): string {
  const care = `On the central assumptions ${possessive(name)} adult social care costs ${money(central)} in ${year}`;
  return `${care}, ${sizeWords(central, baseGbp)} ${periodName(basePeriod)}; on the low ${money(low)}, on the high ${money(high)}.`;
}

function sizeWords(gbp: number, base: number): string {
  const size = base === 0 ? 0 : (100 * (gbp - base)) / base;
  if (Math.abs(size) < 0.05) return "the same as in";
  return `${percent(Math.abs(size))} ${size > 0 ? "more" : "less"} than in`;
}
