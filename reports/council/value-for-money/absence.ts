import { noneSentence } from "../../components/figure/own-absence.ts";
import type { VfmFile } from "./rows.ts";

/** Why a section about savings has nothing to show: not that none were made. */
export function withoutSavings({ context }: VfmFile): string {
  return `${noneSentence("registers of savings", ["savings"], context)} Whether savings were made is not known.`;
}

/** Why a section about spending has nothing to show. */
export function withoutSpending({ context }: VfmFile): string {
  return noneSentence("expenditure returns", ["expenditure"], context);
}
