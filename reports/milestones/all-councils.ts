import { beeswarm, type SwarmDot, type SwarmLine, swarmDomain } from "../components/charts/beeswarm.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import type { MilestoneLine } from "../components/figure/lines.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { panels } from "../components/figure/panels.ts";
import { sourceOf } from "../components/figure/source.ts";
import { withRounding } from "../components/figure/with-rounding.ts";
import { councilsSentence } from "../components/milestone/councils.ts";
import { absentWords, judgedOn } from "../components/milestone/due.ts";
import { readingName, verdictWords } from "../components/milestone/names.ts";
import { newest, standingKey, standingOf, standingPeriod, standingPhrase } from "../components/milestone/standing.ts";
import { valueText } from "../components/sentences/target.ts";
import { interval, percent } from "../components/words/format.ts";

const columns = [
  { key: "council", label: "Council" },
  { key: "definition", label: "Definition" },
  { key: "value", label: "Figure", isNumber: true },
  { key: "period", label: "At or in" },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "verdict", label: "Verdict" },
];

/** Every council against the 30%, or the 3%, in one panel per definition: until it is due, where each is now. */
export function allCouncils(lines: readonly MilestoneLine[], milestone: "PPF-12" | "PPF-20"): HTMLElement {
  const about = lines.filter((line) => line.area_type === "council" && line.milestone === milestone);
  const { readings } = newest(about);
  const [first] = readings;
  const what = milestone === "PPF-12" ? "share with a personal budget" : "cashable savings as a share of spending";
  if (first === undefined)
    return nothing(`No council’s ${what} is known yet`, "No council has returned a figure that it is made from.");
  const target = percent(first.line.target, 0);
  const missing = new Set(about.filter((line) => standingOf(line) === null).map((line) => line.area_name));
  const headline = councilsSentence(lines, milestone, target);
  const when = first.line.value === null ? standingPhrase(first.standing) : `at ${judgedOn(first.line)}`;
  return figure({
    id: `councils-${milestone.toLowerCase()}`,
    headline,
    subtitle: `Every council’s ${what}, lowest to highest, ${when}, percent`,
    alt: `Panels, one per definition, each with every council as a dot from the lowest ${what} to the highest, as many above one another as are alike, against ${target} as a dashed line. ${headline}.`,
    draw: swarms(about, { value: first.line.target, label: `${target} milestone`, kind: "target" }),
    columns,
    rows: about.map(toRow),
    rowFigures: about.map(standingKey),
    source: sourceOf(milestone === "PPF-12" ? ["personal_budgets"] : ["savings", "expenditure"]),
    method:
      milestone === "PPF-12"
        ? withRounding("95% intervals are Wilson score intervals.", ["personal_budgets"])
        : "Savings are net, cash-releasing and sustained; the definitions differ in the spending they are divided by and the years they are added over. Money has no interval.",
    notes:
      missing.size === 0
        ? []
        : [`Without a figure on one definition or more, and not drawn there: ${[...missing].sort().join(", ")}.`],
    isDemonstration: pageContext().isDemonstration,
  });
}

/** A swarm for each definition, under one another on one axis, so that they can be compared. */
function swarms(about: readonly MilestoneLine[], line: SwarmLine): (width: number) => Element {
  const dots = about.map((row, index) => ({
    title: readingName(row.milestone, row.definition),
    dot: toDot(row, index),
  }));
  const titles = [...new Set(dots.map(({ title }) => title))];
  const shown = dots.flatMap(({ dot }) => dot ?? []);
  const options = { format: percent, words: (value: number) => percent(value), line, domain: swarmDomain(shown, line) };
  return panels(
    titles.map((title) => ({
      title,
      draw: beeswarm(
        dots.flatMap((entry) => (entry.title === title ? (entry.dot ?? []) : [])),
        options,
      ),
      words: null,
    })),
  );
}

function toDot(line: MilestoneLine, row: number): SwarmDot | null {
  const standing = standingOf(line);
  if (standing === null) return null;
  const { value, lower, upper } = standing;
  return { name: line.area_name, value, lower, upper, row };
}

function toRow(line: MilestoneLine) {
  const standing = standingOf(line);
  return {
    council: line.area_name,
    definition: readingName(line.milestone, line.definition),
    value: standing === null ? absentWords(line) : valueText(standing.value, line.unit, line.target),
    period: standing === null ? judgedOn(line) : standingPeriod(standing),
    interval: standing === null ? "none" : interval(standing.lower, standing.upper, line.unit),
    verdict: verdictWords(line.verdict),
  };
}
