import { element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import { counted } from "../components/words/format.ts";
import { monthName } from "../components/words/periods.ts";
import type { NationalMilestoneLine, ThemeLine } from "./rows.ts";

const columns = [
  { key: "milestone", label: "Milestone" },
  { key: "text", label: "Text" },
  { key: "due", label: "Due" },
  { key: "evidence", label: "Evidence" },
  { key: "proof", label: "What would prove it" },
  { key: "judged", label: "Judged here" },
];

const kinds: Readonly<Record<string, string>> = {
  number: "a number",
  flag: "yes or no",
  flag_with_number: "yes or no, which a number can support",
  qualitative: "what people say",
};

/** The themes of a scrutiny review, each with its question, its indicators and its national milestones. */
export function themeList(themes: readonly ThemeLine[], milestones: readonly NationalMilestoneLine[]): HTMLElement {
  const sections = themes.map((theme) => {
    const own = milestones.filter((milestone) => milestone.theme === theme.theme);
    const label = `Milestones of ${theme.title}`;
    return element(
      "details",
      {},
      element("summary", {}, `${theme.position}. ${theme.title}: ${countWords(own.length)}`),
      element("p", {}, theme.question),
      element("p", {}, indicatorWords(theme)),
      own.length === 0 ? null : table(columns, own.map(row), label),
    );
  });
  return element("div", { class: "catalogue" }, ...sections);
}

/** A theme that has none says so: it is not a theme in which nothing was met. */
function countWords(count: number): string {
  return count === 0 ? "no national milestone" : counted(count, "milestone");
}

function indicatorWords({ indicators, also_relevant }: ThemeLine): string {
  const listed = indicators === "" ? "The guide lists no national indicator." : `National indicators: ${indicators}.`;
  return also_relevant === "" ? listed : `${listed} Also relevant: ${also_relevant}.`;
}

function row(line: NationalMilestoneLine) {
  return {
    milestone: line.milestone,
    text: line.target_text,
    due: monthName(line.due_date),
    evidence: evidenceWords(line.evidence_kind),
    proof: line.proof,
    judged: line.judged_by ?? "no: no return proves it",
  };
}

/** "what people say, or yes or no" of kinds that are joined by a bar. */
export function evidenceWords(kind: string): string {
  return kind
    .split("|")
    .map((part) => kinds[part] ?? part)
    .join(", or ");
}
