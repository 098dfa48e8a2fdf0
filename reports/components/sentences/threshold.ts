import { counted, joined } from "../words/format.ts";

/** A council's eligibility threshold, and how many comparators draw the line where it does, further out, or further in. */
export interface Threshold {
  readonly name: string;
  /** critical, substantial, moderate or low; null where it is not recorded. */
  readonly value: string | null;
  readonly year: string;
  /** That of the year before, where it was another. */
  readonly before: string | null;
  readonly same: number;
  readonly wider: number;
  readonly narrower: number;
  /** Comparators that do not say. */
  readonly silent: number;
}

/** "Stonegarth supported people from substantial needs on in 2010-11; the year before from moderate needs on." */
export function thresholdSentence({ name, value, year, before }: Threshold): string {
  if (value === null) return `From which level of need on ${name} supports people is not recorded.`;
  const earlier = before === null ? "" : `; the year before from ${before} needs on`;
  return `${name} supported people from ${value} needs on in ${year}${earlier}.`;
}

/** That comparators count other people where their thresholds differ; that it is not known where they do not say. */
export function thresholdWarning({ value, same, wider, narrower, silent }: Threshold, isChosen: boolean): string {
  const all = same + wider + narrower + silent;
  if (value === null || all === 0) return "";
  if (isChosen) return "Of the comparators that you chose it is not shown: theirs may differ.";
  const parts = [
    wider === 0 ? "" : `${wider} ${wider === 1 ? "takes" : "take"} in people of lesser need`,
    narrower === 0 ? "" : `${narrower} ${narrower === 1 ? "takes" : "take"} in people of greater need alone`,
    silent === 0 ? "" : `${silent} ${silent === 1 ? "does" : "do"} not say`,
  ].filter((part) => part !== "");
  if (parts.length === 0) return `Each of its ${counted(all, "comparator")} has the same threshold.`;
  const lead = `Of its ${counted(all, "comparator")} ${same === 0 ? "none has" : `${same} ${same === 1 ? "has" : "have"}`} the same threshold; ${joined(parts)}.`;
  return wider + narrower === 0
    ? lead
    : `${lead} Where thresholds differ, people who are eligible do: shares and rates of them are not of like people.`;
}
