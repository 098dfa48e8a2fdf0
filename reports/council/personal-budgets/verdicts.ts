import { element } from "../../components/figure/element.ts";
import { explainedLink } from "../../components/figure/key.ts";
import { type FigureLine, type MilestoneLine, measuredLine } from "../../components/figure/lines.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { table } from "../../components/figure/table.ts";
import { absentWords, judgedOn, noneOfThem, readingProgress } from "../../components/milestone/due.ts";
import { verdictWords } from "../../components/milestone/names.ts";
import { lacksCarers, shareLines } from "../../components/milestone/shares.ts";
import { newest, notDueYet, standingOf } from "../../components/milestone/standing.ts";
import { targetSentence, valueText } from "../../components/sentences/target.ts";
import { interval, number, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { definitionName, definitions } from "../../components/words/names.ts";
import { periodName, periodPhrase } from "../../components/words/periods.ts";

const columns = [
  { key: "definition", label: "Definition" },
  { key: "date", label: "At or in" },
  { key: "count", label: "With a personal budget", isNumber: true },
  { key: "denominator", label: "Eligible people", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "target", label: "Target", isNumber: true },
  { key: "verdict", label: "Verdict" },
];

/**
 * The 30% milestone on every definition that enters its verdict: count, denominator, share, interval, target, verdict;
 * until it is due, of the newest quarter. Carers by themselves are in rows of their own below.
 */
export function budgetVerdicts(milestones: readonly MilestoneLine[], lines: readonly FigureLine[]): HTMLElement {
  if (notLoaded(["personal_budgets"]).length > 0) return element("div");
  const judged = shareLines(milestones);
  const own = lines.filter((line) => line.role === "this" && line.breakdown === "all");
  const { period } = newest(judged);
  if (judged.length > 0 && period === null) return element("p", { class: "note" }, noneOfThem(judged));
  const carers = ["carers_in_year", "carers_snapshot"].flatMap(
    (code) => own.find((line) => line.definition === code && line.period === period) ?? [],
  );
  const rows = [
    ...judged.map((line) => milestoneRow(line, own)),
    ...carers.map((line) => figureRow(line, "none", "no target")),
  ];
  const without = milestones.filter((line) => line.milestone === "PPF-12" && lacksCarers(line, milestones));
  return element(
    "div",
    {},
    table(columns, rows, "The 30% milestone on each definition of eligible people"),
    element("ul", {}, ...judged.map((line) => element("li", {}, verdictSentence(line)))),
    ...without.map((line) => element("p", { class: "note" }, withoutCarers(line.area_name))),
  );
}

/**
 * "Long-term support: Eastwold’s share, 33.9%, meets …": the verdict of the value, then what chance could explain; until
 * the milestone is due, its newest share and what it takes to get there.
 */
export function verdictSentence(line: MilestoneLine): string {
  const name = definitionName(line.definition);
  const standing = standingOf(line);
  if (line.verdict === notDueYet) {
    if (standing === null) return `${name}: not due yet, and no figure of an earlier quarter is known.`;
    return `${name}: ${valueText(standing.value, line.unit, line.target)} ${periodPhrase(standing.period, standing.basis)}. ${readingProgress(line)}`.trim();
  }
  const target = { name: "the milestone", value: line.target, asks: "at least" } as const;
  const says = targetSentence(measuredLine(line, line.area_name, "share"), target);
  return `${name}: ${says}`;
}

/** Why a council has no reading of clients and carers together. */
function withoutCarers(name: string): string {
  return `There is no figure of clients and carers together: the personal budget counts of ${name} have no carers on the day (person_type carer, basis snapshot).`;
}

/** `own` are figures of the council: the one on which the reading stands is among them, with its counts. */
function milestoneRow(line: MilestoneLine, own: readonly FigureLine[]) {
  const standing = standingOf(line);
  const [target, verdict] = [percent(line.target, 0), verdictWords(line.verdict)];
  const figure = own.find(
    ({ indicator_code, definition, period }) =>
      indicator_code === line.indicator_code && definition === line.definition && period === standing?.period,
  );
  if (figure !== undefined) return figureRow(figure, target, verdict);
  const word = absentWords(line);
  const none = { count: word, denominator: word, share: word, interval: "none" };
  return { definition: definitionName(line.definition), date: judgedOn(line), ...none, target, verdict };
}

function figureRow(line: FigureLine, target: string, verdict: string) {
  const word = statusWords(line.value_status);
  return {
    definition: definitionName(line.definition),
    date: periodName(line.period, line.definition.endsWith("in_year") ? "in_year" : "snapshot"),
    count: line.numerator === null ? word : number(line.numerator),
    denominator: line.denominator === null ? word : number(line.denominator),
    share: explainedLink(valueOrWord(line.value, line.value_status, "percent"), line),
    interval: interval(line.lower_95, line.upper_95, "percent"),
    target,
    verdict,
  };
}

/** What each definition of eligible people counts. */
export function definitionList(): HTMLElement {
  const entries = definitions.flatMap(({ short, says }) => [element("dt", {}, short), element("dd", {}, says)]);
  return element("dl", {}, ...entries);
}
