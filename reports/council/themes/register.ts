import { element } from "../../components/figure/element.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { table } from "../../components/figure/table.ts";
import { entryState } from "../../components/themes/milestones.ts";
import type { RegisterEntry } from "../../components/themes/rows.ts";
import { capitalised } from "../../components/words/format.ts";
import { dateName } from "../../components/words/periods.ts";

const columns = [
  { key: "title", label: "Evidence" },
  { key: "of", label: "Of" },
  { key: "state", label: "State" },
  { key: "due", label: "Due by" },
  { key: "role", label: "Who answers for it" },
] as const;

const kinds: Readonly<Record<string, string>> = {
  question: "question",
  theme: "the theme",
  aspect: "the aspect",
  outcome: "the outcome",
  risk: "risk",
  judgement: "judgement of the regulator",
  recommendation: "recommendation",
};

/** Where entries stand. */
interface Register {
  /** Whether the council sent one at all. */
  readonly hasRegister: boolean;
  readonly day: string;
  /** What the entries are of: "this theme or its questions". */
  readonly of: string;
}

/** What the council's register says of something beside milestones: answers, risks, judgements and recommendations. */
export function entryTable(entries: readonly RegisterEntry[], { hasRegister, day, of }: Register): HTMLElement {
  if (!hasRegister) return element("p", {}, noneSentence("registers of evidence", ["evidence"]));
  if (entries.length === 0) {
    return element("p", {}, `No entry of the council’s register is of ${of}.`);
  }
  const rows = entries.map((entry) => ({
    title: [entry.title, entry.sentence, entry.reference].filter((part) => part !== null).join(". "),
    of:
      entry.subject_kind === "question" ? entry.subject : capitalised(kinds[entry.subject_kind] ?? entry.subject_kind),
    state: capitalised(entryState(entry, day).says),
    due: entry.due_on === null ? "no day" : dateName(entry.due_on),
    role: entry.role ?? "not said",
  }));
  return table(columns, rows, `Evidence on record of ${of}`, "cards");
}
