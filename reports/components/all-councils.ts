import { caterpillar } from "./caterpillar.ts";
import { figure, nothing } from "./figure.ts";
import { type MilestoneLine, milestoneKey } from "./figure-line.ts";
import { interval, percent, valueOrWord } from "./format.ts";
import { readingName } from "./milestone-names.ts";
import { pageContext } from "./page-context.ts";
import { reachedSentence } from "./sentences/councils.ts";
import { sourceOf } from "./source.ts";
import { verdictWords } from "./verdict.ts";
import { countCouncils, countVerdicts } from "./verdict-counts.ts";

const columns = [
  { key: "council", label: "Council" },
  { key: "definition", label: "Definition" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "verdict", label: "Verdict" },
];

/** Every council against the 30%, or the 3%, in one panel a definition. */
export function allCouncils(lines: readonly MilestoneLine[], milestone: "PPF-12" | "PPF-20"): HTMLElement {
  const about = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  const shown = about.filter((line) => line.value !== null);
  const target = shown[0]?.target;
  const what = milestone === "PPF-12" ? "share with a personal budget" : "cashable savings as a share of spending";
  if (target === undefined)
    return nothing(`No council’s ${what} is known yet`, "No return that it is made from is loaded.");
  const missing = new Set(about.filter((line) => line.value === null).map((line) => line.area_name));
  const met = countVerdicts(lines, milestone)
    .filter((count) => count.verdict === "met")
    .map((count) => count.councils);
  const headline = reachedSentence(met, countCouncils(lines, milestone), percent(target, 0));
  const context = pageContext();
  const decimals = milestone === "PPF-12" ? 0 : 1;
  return figure({
    id: `councils-${milestone.toLowerCase()}`,
    headline,
    subtitle: `Every council’s ${what}, lowest to highest, position at 31 March 2011, percent${milestone === "PPF-12" ? " with 95% intervals" : ""}`,
    alt: `Panels, one a definition, each with every council as a dot from the lowest ${what} to the highest, against ${percent(target, 0)} as a dashed line. ${headline}.`,
    draw: caterpillar(
      shown.map((line) => ({
        panel: readingName(milestone, line.definition),
        name: line.area_name,
        value: line.value ?? 0,
        lower: line.lower_95,
        upper: line.upper_95,
      })),
      { format: (value) => percent(value, 0), target: { value: target, label: `${percent(target, 0)} milestone` } },
    ),
    columns,
    rows: about.map((line) => ({
      council: line.area_name,
      definition: readingName(milestone, line.definition),
      value: valueOrWord(line.value, line.value_status, "percent", decimals + 1),
      interval: interval(line.lower_95, line.upper_95, "percent"),
      verdict: verdictWords(line.verdict),
    })),
    rowFigures: about.map(milestoneKey),
    source: sourceOf(milestone === "PPF-12" ? ["personal_budgets"] : ["savings", "expenditure"]),
    method:
      milestone === "PPF-12"
        ? "95% intervals are Wilson score intervals."
        : "Savings are net, cash-releasing and sustained; the definitions differ in the spending they are divided by and the years they are added over. Money has no interval.",
    notes:
      missing.size === 0
        ? []
        : [`Not drawn on every definition, for want of a figure: ${[...missing].sort().join(", ")}.`],
    isDemonstration: context.isDemonstration,
  });
}
