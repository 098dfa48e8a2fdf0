import type { CountedVerdict } from "../charts/count-bar.ts";
import type { MilestoneLine } from "../figure/lines.ts";
import { reachedSentence } from "../sentences/words.ts";
import { number } from "../words/format.ts";
import { verdictShape } from "./names.ts";
import { isJudged, notDueYet, standingOf } from "./standing.ts";

/** How the councils stand on one reading of a milestone. */
export interface ReadingCounts {
  /** Those that could be judged, and of them those that met it. */
  readonly judged: number;
  readonly met: number;
  /** Those whose figure is not due yet, and those that cannot be judged. */
  readonly waiting: number;
  readonly unknown: number;
  /** Those with a figure, were it the newest, and of them those that are at the target. */
  readonly standing: number;
  readonly reached: number;
}

/** Councils by how they stand on the reading of `line`. */
export function readingCounts(lines: readonly MilestoneLine[], line: MilestoneLine): ReadingCounts {
  const councils = lines.filter(
    ({ area_type, milestone, definition }) =>
      area_type === "council" && milestone === line.milestone && definition === line.definition,
  );
  const count = (is: (council: MilestoneLine) => boolean) => councils.filter(is).length;
  return {
    judged: count(isJudged),
    met: count(({ verdict }) => verdict === "met"),
    waiting: count(({ verdict }) => verdict === notDueYet),
    unknown: count(({ verdict }) => verdict === "cannot be judged"),
    standing: count((council) => standingOf(council) !== null),
    reached: count((council) => (standingOf(council)?.value ?? Number.NEGATIVE_INFINITY) >= council.target),
  };
}

/**
 * "Between 99 and 117 of 151 councils reached 30%, depending on the definition; 1 more cannot be judged", without a full
 * stop; until the milestone is due, how many are there already. Councils without a figure on any reading are not counted in.
 */
export function councilsSentence(lines: readonly MilestoneLine[], milestone: string, target: string): string {
  const councils = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  const readings = [...new Map(councils.map((line) => [line.definition, line])).values()];
  const isKnown = (line: MilestoneLine) => isJudged(line) || standingOf(line) !== null;
  const known = new Set(councils.filter(isKnown).map((line) => line.area_code)).size;
  const unknown = new Set(councils.map((line) => line.area_code)).size - known;
  const isWaiting = !councils.some(isJudged) && councils.some((line) => line.verdict === notDueYet);
  const [asked, did] = asWords(milestone, target, isWaiting);
  if (known === 0) return `How many councils reached ${target} is not known: no council’s figure is loaded`;
  const reached = readings
    .map((line) => readingCounts(councils, line))
    .filter(({ judged, standing }) => judged + standing > 0)
    .map(({ judged, met, reached }) => (judged > 0 ? met : reached));
  const sentence = reachedSentence(reached, known, asked, did);
  if (unknown === 0) return sentence;
  return isWaiting
    ? `${sentence}; ${number(unknown)} more ${unknown === 1 ? "has" : "have"} sent no figure`
    : `${sentence}; ${number(unknown)} more cannot be judged`;
}

/** What councils are counted by, and what they did. A verdict on the 3% asks that some of it results from prevention. */
function asWords(milestone: string, target: string, isWaiting: boolean): [asked: string, did: string] {
  if (milestone === "PPF-20") return isWaiting ? [target, "forecast"] : [`${target}, some from prevention`, "reached"];
  return isWaiting ? [`${target} already`, "reached"] : [target, "reached"];
}

const overallVerdicts = ["met", "depends on the definition", "not met", notDueYet, "cannot be judged"] as const;

/** Councils by their verdict over all readings of a milestone. */
export function overallCounts(lines: readonly MilestoneLine[], milestone: string): CountedVerdict[] {
  const councils = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  const verdicts = [...new Map(councils.map((line) => [line.area_code, line.overall_verdict])).values()];
  return overallVerdicts.map((verdict) => counted(verdict, verdicts.filter((each) => each === verdict).length));
}

/** Councils by their verdict on the reading of `line`: none is counted among those that met it or did not without one. */
export function readingVerdicts(lines: readonly MilestoneLine[], line: MilestoneLine): CountedVerdict[] {
  const { judged, met, waiting, unknown } = readingCounts(lines, line);
  return [
    counted("met", met),
    counted("not met", judged - met),
    counted(notDueYet, waiting),
    counted("cannot be judged", unknown),
  ];
}

function counted(verdict: string, count: number): CountedVerdict {
  return { verdict, shape: verdictShape(verdict), count };
}
