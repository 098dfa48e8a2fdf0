import type { JudgedMeasure } from "../indicator/judged.ts";
import { counted, joined, number } from "../words/format.ts";
import { periodSpan } from "../words/periods.ts";
import type { Judgement } from "./judgement.ts";
import { type Lead, leadText } from "./lead.ts";
import { possessive } from "./words.ts";

/** What a sentence over judged measures reads of each. */
export type Judged = Pick<JudgedMeasure, "indicator_code" | "period" | "verdict" | "is_current" | "stands_out">;

const sides = [
  ["better", "better than England"],
  ["higher", "higher than England"],
  ["similar", "similar to England"],
  ["lower", "lower than England"],
  ["worse", "worse than England"],
] as const satisfies readonly (readonly [Judgement, string])[];

/**
 * "Of 23 current outcome measures Leeds is better than England on 4, similar on 14 and worse on 5.", and what qualifies it,
 * "The measures are of 2023-24 to 2024-25; 2 more cannot be compared. Of 3 older ones, last published 2020-21, it is better than
 * England on 1, …": how the one set of measures falls out, the current ones and the older ones apart. Empty without any.
 */
export function judgedLead(name: string, measures: readonly Judged[]): Lead {
  const current = measures.filter(({ is_current }) => is_current);
  const older = measures.filter(({ is_current }) => !is_current);
  const isAlone = current.length === 0;
  const of = isAlone ? name : "it";
  const [first, ...rest] = [
    ...setSentences(current, "current outcome measure", name, null),
    ...setSentences(older, isAlone ? "outcome measure" : "older one", of, ", last published"),
  ];
  return { says: first ?? "", qualified: rest.join(" ") };
}

/** The same as one text. */
export function judgedSentence(name: string, measures: readonly Judged[]): string {
  return leadText(judgedLead(name, measures));
}

/** The sentences on one set; `dated` stands before its years where the first of them has those. */
function setSentences(measures: readonly Judged[], one: string, name: string, dated: string | null): string[] {
  if (measures.length === 0) return [];
  const compared = measures.filter(({ verdict }) => verdict !== "not_compared");
  const left = measures.length - compared.length;
  if (compared.length === 0) {
    const whose = name === "it" ? "its" : possessive(name);
    return [`None of ${whose} ${counted(measures.length, one)} can be compared with England.`];
  }
  const years = periodSpan(compared.map(({ period }) => period));
  const rest = left === 0 ? "" : `${number(left)} more cannot be compared`;
  if (dated === null) {
    const isOne = compared.length === 1;
    const are = `The ${isOne ? "measure is" : "measures are"} of ${years}`;
    return [
      `Of ${counted(compared.length, one)} ${name} is ${sidesWords(compared)}.`,
      `${[are, rest].filter((part) => part !== "").join("; ")}.`,
    ];
  }
  const says = `Of ${counted(compared.length, one)}${dated} ${years}, ${name} is ${sidesWords(compared)}.`;
  if (rest === "") return [says];
  return name === "it" ? [`${says.slice(0, -1)}; ${rest}.`] : [says, `${rest}.`];
}

/** "better than England on 4, similar on 14 and worse on 5". */
function sidesWords(measures: readonly Judged[]): string {
  const counts = sides.flatMap(([side, words]) => {
    const count = measures.filter(({ verdict }) => verdict === side).length;
    return count === 0 ? [] : [{ side, words, count }];
  });
  return joined(counts.map(({ side, words, count }, index) => `${index === 0 ? words : side} on ${number(count)}`));
}

/**
 * "Leeds stands out on 2 of 21 outcome measures, outside the 95% limits that allow for how much councils differ: 2A and 6B.
 * For 5 more there are no such limits." Standing out is not being better or worse than England: every measure is named.
 */
export function standingOutSentence(name: string, measures: readonly Judged[]): string {
  const known = measures.filter(({ stands_out }) => stands_out !== null);
  const out = known.filter(({ stands_out }) => stands_out === true);
  const left = measures.length - known.length;
  const rest = left === 0 ? "" : ` For ${number(left)} more there are no such limits.`;
  if (known.length === 0)
    return `Whether ${name} stands out cannot be said: there are no limits for any of its measures.`;
  const limits = "the 95% limits that allow for how much councils differ";
  if (out.length === 0)
    return `${name} is within ${limits} on each of ${counted(known.length, "outcome measure")}.${rest}`;
  const which = joined(out.map(({ indicator_code }) => indicator_code));
  return `${name} stands out on ${number(out.length)} of ${counted(known.length, "outcome measure")}, outside ${limits}: ${which}.${rest}`;
}
