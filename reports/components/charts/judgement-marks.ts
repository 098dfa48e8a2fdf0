import { palette } from "../figure/palette.ts";
import type { Judgement } from "../sentences/judgement.ts";
import { unbroken } from "../words/non-breaking.ts";

/** How a judgement is drawn: a shape of its own, so that it is never told by colour alone. */
interface JudgementMark {
  readonly found: Judgement;
  /** The shape within words. */
  readonly shape: string;
  readonly symbol: "triangle" | "circle" | "diamond";
  /** Degrees by which the symbol is turned. */
  readonly rotate: 0 | 180;
  readonly colour: string;
  readonly isFilled: boolean;
}

/** The marks of the judgements, in the order in which keys list them. */
export const judgementMarks: readonly JudgementMark[] = [
  { found: "better", shape: "▲", symbol: "triangle", rotate: 0, colour: palette.accent, isFilled: true },
  { found: "similar", shape: "●", symbol: "circle", rotate: 0, colour: palette.quiet, isFilled: true },
  { found: "worse", shape: "▼", symbol: "triangle", rotate: 180, colour: palette.worse, isFilled: true },
  { found: "higher", shape: "△", symbol: "triangle", rotate: 0, colour: palette.accent, isFilled: false },
  { found: "lower", shape: "▽", symbol: "triangle", rotate: 180, colour: palette.accent, isFilled: false },
  { found: "not_compared", shape: "◇", symbol: "diamond", rotate: 0, colour: palette.quiet, isFilled: false },
];

/** "▼ worse". */
export function judgementWords(found: Judgement): string {
  const shape = judgementMarks.find((mark) => mark.found === found)?.shape ?? "";
  return `${shape} ${found.replace("_", " ")}`;
}

/** "▲ better, ● similar, …": the key of a drawing. */
export const judgementKey = judgementMarks.map(({ found }) => unbroken(judgementWords(found))).join(", ");
