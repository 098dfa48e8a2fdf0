import { counted, joined } from "../words/format.ts";
import { dateName } from "../words/periods.ts";

/** How many figures changed since a day; the day is empty where nothing was known before. */
interface Changed {
  readonly since: string;
  readonly restated: number;
  readonly added: number;
  readonly other: number;
}

/** "Since 15 March 2011, 3 figures were restated and 120 are new." */
export function changeSentence({ since, restated, added, other }: Changed): string {
  if (since === "") return "Nothing was known before what is shown here.";
  const parts = [
    ...(restated === 0 ? [] : [`${counted(restated, "figure")} restated`]),
    ...(other === 0 ? [] : [`${counted(other, "figure")} withdrawn or defined anew`]),
    ...(added === 0 ? [] : [`${counted(added, "new figure")}`]),
  ];
  return `Since ${dateName(since)}: ${parts.length === 0 ? "nothing restated, nothing new" : joined(parts)}.`;
}

/** A verdict that is another than before, or that there was none of before. */
interface NewVerdict {
  readonly subject: "milestone" | "outcome";
  readonly was_judged: boolean;
}

/** "12 verdicts changed, 3 of them on milestones; 9 were given for the first time." Empty where there is none. */
export function verdictsSentence(verdicts: readonly NewVerdict[]): string {
  const changed = verdicts.filter((verdict) => verdict.was_judged);
  const first = verdicts.length - changed.length;
  const firstWords =
    first === 0 ? "" : `${counted(first, "verdict")} ${first === 1 ? "was" : "were"} given for the first time`;
  const parts = [changedWords(changed), changed.length === 0 ? firstWords : firstWords.replace(/ verdicts?/, "")];
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : `${said.join("; ")}.`;
}

function changedWords(changed: readonly NewVerdict[]): string {
  if (changed.length === 0) return "";
  const milestones = changed.filter(({ subject }) => subject === "milestone").length;
  const of =
    milestones === 0 ? "" : milestones === changed.length ? ", on milestones" : `, ${milestones} of them on milestones`;
  return `${counted(changed.length, "verdict")} changed${of}`;
}
