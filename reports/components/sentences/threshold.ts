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

/** "Eligible from substantial needs on; 6 of 15 comparators draw the line elsewhere.": the same in one line, for a summary. */
export function thresholdInBrief(of: Threshold, isChosen: boolean): string {
  const { value, same, wider, narrower, silent } = of;
  if (value === null) return thresholdSentence(of);
  const lead = `Eligible from ${value} needs on`;
  const all = same + wider + narrower + silent;
  if (isChosen || all === 0) return `${lead}.`;
  const elsewhere = wider + narrower;
  const unsaid = silent === 0 ? "" : `, ${silent} ${silent === 1 ? "does" : "do"} not say`;
  if (elsewhere === 0)
    return `${lead}, as of ${silent === 0 ? "each of" : `${same} of`} ${counted(all, "comparator")}${unsaid}.`;
  return `${lead}; ${elsewhere} of ${counted(all, "comparator")} ${elsewhere === 1 ? "draws" : "draw"} the line elsewhere${unsaid}.`;
}

/** Levels of need from the greatest: a council that begins at a later one takes in more people. */
const levels = ["critical", "substantial", "moderate", "low"] as const;

/** "In 2010-11, 3 councils supported people from critical needs on, 102 from substantial, …": whom all councils count. */
export function thresholdsSentence(values: readonly string[], year: string): string {
  const counts = levels
    .map((level) => ({ level, count: values.filter((value) => value === level).length }))
    .filter(({ count }) => count > 0);
  const [first, ...rest] = counts;
  if (first === undefined) return "";
  if (rest.length === 0) return `In ${year}, each council that says supported people from ${first.level} needs on.`;
  const parts = [
    `${counted(first.count, "council")} supported people from ${first.level} needs on`,
    ...rest.map(({ level, count }) => `${count} from ${level}`),
  ];
  return `In ${year}, ${joined(parts)}. Where thresholds differ, people who are eligible do: the figures are not of like people.`;
}
