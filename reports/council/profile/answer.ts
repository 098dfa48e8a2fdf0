import { judgedLead } from "../../components/sentences/judged.ts";
import { byChance, type Judgement, tally } from "../../components/sentences/judgement.ts";
import { type Lead, unqualified } from "../../components/sentences/lead.ts";
import { capitalised, counted } from "../../components/words/format.ts";
import { isOut, type JudgedIndicator } from "./judged.ts";

/** How the measures that a council is judged by fall out, and how many would differ by chance alone. */
export function indicatorsLead(name: string, measures: readonly JudgedIndicator[]): Lead {
  if (measures.length === 0) return unqualified("No outcome measure has a figure of any council yet.");
  const chance = chanceSentence(measures.map(({ england }) => england));
  const { says, qualified } = judgedLead(
    name,
    measures.map(({ row }) => row),
  );
  return { says, qualified: `${qualified} ${chance}`.trim() };
}

/** The same compared with the median of the comparators; says so where there are none. */
export function comparatorsSentence(set: string, measures: readonly JudgedIndicator[]): string {
  const judgements = measures.map(({ comparators }) => comparators);
  if (comparedCount(judgements) === 0) return `No measure can be compared with the median of comparators (${set}).`;
  return `Compared with its comparators (${set}): ${tally(judgements, "outcome measure", "their median")}. ${chanceSentence(judgements)}`;
}

/** How long the list is of measures that differ from either. */
export function differSentence(measures: readonly JudgedIndicator[]): string {
  const count = measures.filter(({ england, comparators }) => isOut(england) || isOut(comparators)).length;
  if (count === 0) return "No measure differs from England or from the comparators’ median by more than chance.";
  const verb = count === 1 ? "differs" : "differ";
  return `${counted(count, "measure")} ${verb} from England or from the comparators’ median by more than chance.`;
}

function comparedCount(judgements: readonly Judgement[]): number {
  return judgements.filter((verdict) => verdict !== "not_compared").length;
}

function chanceSentence(judgements: readonly Judgement[]): string {
  const compared = comparedCount(judgements);
  return compared === 0 ? "" : `${capitalised(byChance(compared))} would differ by chance alone.`;
}
