import type { MilestoneLine } from "../../components/figure/lines.ts";
import { isJudged } from "../../components/milestone/standing.ts";
import { placeOf } from "../../components/sentences/comparison.ts";
import { ofDefinitions } from "../../components/sentences/target.ts";
import { percent, short } from "../../components/words/format.ts";
import { periodPhrase, yearName } from "../../components/words/periods.ts";
import type { ComparedRow, MeasureRow } from "./rows.ts";
import type { ThreeAndThree } from "./three.ts";

/** So many questions are asked. */
const most = 3;

/**
 * Questions that the figures raise, by rule: what is worst, a milestone that hangs on its definition or was missed, what
 * fell since a year before, what is best of all comparators, what is spent on care homes beyond them. The first three.
 */
export function questions(
  { worse, better }: ThreeAndThree,
  milestones: readonly MilestoneLine[],
  money: readonly ComparedRow[],
): string[] {
  return [
    ...worse.slice(0, 1).map(worstQuestion),
    ...shareQuestion(milestones),
    ...better.flatMap(bestQuestion).slice(0, 1),
    ...money.flatMap(homesQuestion).slice(0, 1),
    ...worse.slice(1).map(worstQuestion),
  ].slice(0, most);
}

function worstQuestion({
  title,
  indicator_code,
  value,
  england_value,
  unit,
  decimals,
  period,
  basis,
}: MeasureRow): string {
  const [own, england] = [value ?? 0, england_value ?? 0].map((number) => short(number, unit, decimals));
  const side = (value ?? 0) < (england_value ?? 0) ? "below" : "above";
  return `${title} (${indicator_code}): why is it ${own} in ${yearName(period, basis)}, ${side} England’s ${england}?`;
}

/** Where the 30% is met on some definitions and not on others, which of them the council goes by; where on none, why. */
function shareQuestion(milestones: readonly MilestoneLine[]): string[] {
  const judged = milestones.filter((line) => line.milestone === "PPF-12" && isJudged(line));
  const [first] = judged;
  if (first === undefined) return [];
  const met = judged.filter(({ verdict }) => verdict === "met").length;
  if (met === judged.length) return [];
  const when = periodPhrase(first.period, first.basis ?? undefined);
  if (met === 0) return [`30% with a personal budget was not reached ${when}: what held it back, and for whom?`];
  return [
    `30% with a personal budget was met on ${ofDefinitions(met, judged.length)}: which one does the council report?`,
  ];
}

/** Where it is the best of all its comparators: whether the same is counted. */
function bestQuestion(row: MeasureRow): string[] {
  const {
    comparator_rank: rank,
    comparator_n: n,
    tied_count,
    value,
    unit,
    decimals,
    title,
    indicator_code,
    polarity,
    measure_kind,
  } = row;
  if (rank !== 1 || n === null || n === 0 || value === null) return [];
  const place = placeOf({ rank, n, tied_count: tied_count ?? 0 }, polarity);
  return [
    `${title} (${indicator_code}): ${short(value, unit, decimals)} is ${place} of ${n + 1}. ${measure_kind === "survey" ? "What lies behind it?" : "Are the same people counted as elsewhere?"}`,
  ];
}

function homesQuestion({ indicator_code, value, comparator_median, period }: ComparedRow): string[] {
  if (indicator_code === "RO3-NET" || comparator_median === null || value <= comparator_median) return [];
  return [
    `Why did ${percent(value)} of spending go on care homes in ${period}, beyond its comparators’ ${percent(comparator_median)}?`,
  ];
}
