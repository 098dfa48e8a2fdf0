import { countBar } from "../components/charts/count-bar.ts";
import { readingStrip } from "../components/charts/reading-strip.ts";
import { sparkline } from "../components/charts/sparkline.ts";
import { element } from "../components/figure/element.ts";
import type { FigureLine, MilestoneLine } from "../components/figure/lines.ts";
import { overallCounts } from "../components/milestone/councils.ts";
import { dueClause } from "../components/milestone/due.ts";
import { newest, notDueYet } from "../components/milestone/standing.ts";
import { ofDefinitions, valueText } from "../components/sentences/target.ts";
import { range } from "../components/sentences/words.ts";
import { percent } from "../components/words/format.ts";
import { definitionName } from "../components/words/names.ts";
import { periodName } from "../components/words/periods.ts";

/** England’s share with a personal budget, on one definition, at the end of one quarter. */
type Share = Pick<FigureLine, "definition" | "period" | "value">;

const names = {
  "PPF-12": "of eligible people held a personal budget, depending on who is counted as eligible",
  "PPF-20": "of spending was saved, depending on the spending and the years that are counted",
} as const;

/** The 30% or the 3%: England's readings, which of them reach the target, and the councils; null where it has no figure. */
export function milestoneCell(
  shares: readonly Share[],
  milestones: readonly MilestoneLine[],
  id: keyof typeof names,
): HTMLElement[] | null {
  const england = milestones.filter(({ milestone, area_type }) => milestone === id && area_type === "england");
  const [first] = england;
  const { period, readings } = newest(england);
  if (first === undefined || period === null || !first.is_return_loaded) return null;
  const values = readings.map(({ standing }) => standing.value);
  const reached = readings.filter(({ line, standing }) => standing.value >= line.target).length;
  const says = `The milestone of ${percent(first.target, 0)} ${isJudged(first) ? "is met" : "is reached"} on ${ofDefinitions(reached, readings.length)}.`;
  const strip = readings.map(({ line, standing }) => ({ value: standing.value, isMet: standing.value >= line.target }));
  return [
    element(
      "p",
      { class: "large" },
      range(values, (value) => valueText(value, "percent", first.target)),
    ),
    element("h3", {}, element("a", { href: "./milestones" }, `${names[id]}, ${periodName(period)}`)),
    element("p", { class: "trend" }, readingStrip(strip, first.target, says), id === "PPF-12" ? trendOf(shares) : null),
    element("p", {}, isJudged(first) ? says : `${says} It ${dueClause(first)}.`),
    countBar(overallCounts(milestones, id)),
  ];
}

function isJudged({ verdict }: MilestoneLine): boolean {
  return verdict !== notDueYet;
}

/** The definition whose quarters are drawn: the reading of the survey by which progress was followed. */
const trendOn = "adass_eligible";

/** England’s share on that definition, quarter by quarter. */
function trendOf(all: readonly Share[]): HTMLElement | null {
  const shares = all.filter((share) => share.definition === trendOn && share.value !== null);
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined || shares.length < 3) return null;
  const at = ({ value, period }: Share) => `${percent(value ?? 0)} at ${periodName(period)}`;
  const drawing = sparkline(shares, `${definitionName(trendOn)}: from ${at(first)} to ${at(last)}`);
  return element("span", {}, `from ${at(first)} `, drawing);
}
