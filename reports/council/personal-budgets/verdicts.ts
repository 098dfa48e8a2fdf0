import { element } from "../../components/figure/element.ts";
import { explainedLink } from "../../components/figure/key.ts";
import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { absentWords, noneOfThem, readingProgress } from "../../components/milestone/due.ts";
import { emergencyNote } from "../../components/milestone/emergency.ts";
import { verdictWords } from "../../components/milestone/names.ts";
import { lacksCarers, shareLines } from "../../components/milestone/shares.ts";
import { newest, notDueYet, standingOf } from "../../components/milestone/standing.ts";
import { type VerdictRow, verdictTable } from "../../components/milestone/verdict-table.ts";
import { chanceSentence } from "../../components/sentences/target.ts";
import { interval, number, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { definitionName, definitions } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";

const people = "With a personal budget";

/**
 * The 30% milestone on every definition that enters its verdict: verdict, share, target, counts; until it is due, of the
 * newest quarter, with what it takes. Carers by themselves are in rows of their own below. One sentence says where chance
 * could explain a verdict.
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
  const isWaiting = judged.some(({ verdict }) => verdict === notDueYet);
  const rows = [
    ...judged.map((line) => milestoneRow(line, own)),
    ...carers.map((line) => figureRow(line, { target: "none", verdict: "no target", note: [] })),
  ];
  const without = milestones.filter((line) => line.milestone === "PPF-12" && lacksCarers(line, milestones));
  return element(
    "div",
    {},
    verdictTable(
      { name: "Definition", figure: "Share", more: isWaiting ? [people, "Note"] : [people] },
      [{ id: "thirty", heading: [], rows }],
      "The 30% milestone on each definition",
    ),
    element("p", {}, chanceWords(judged)),
    ...without.map((line) => element("p", { class: "note" }, withoutCarers(line.area_name))),
  );
}

/** Where chance could explain the verdict: of the definitions that are judged, those whose interval includes the target. */
export function chanceWords(judged: readonly MilestoneLine[]): string {
  const readings = judged
    .filter(({ value }) => value !== null)
    .map((line) => ({ ...line, lower: line.lower_95, upper: line.upper_95, name: definitionName(line.definition) }));
  return chanceSentence(readings, "30%");
}

/** Why a council has no reading of clients and carers together. */
function withoutCarers(name: string): string {
  return `There is no figure of clients and carers together: the personal budget counts of ${name} have no carers on the day (person_type carer, basis snapshot).`;
}

/** `own` are figures of the council: the one on which the reading stands is among them, with its counts. */
function milestoneRow(line: MilestoneLine, own: readonly FigureLine[]): VerdictRow {
  const standing = standingOf(line);
  const [target, verdict] = [percent(line.target, 0), verdictWords(line.verdict)];
  const note = line.verdict === notDueYet ? [readingProgress(line)] : [];
  const figure = own.find(
    ({ indicator_code, definition, period }) =>
      indicator_code === line.indicator_code && definition === line.definition && period === standing?.period,
  );
  if (figure !== undefined) return figureRow(figure, { target, verdict, note });
  return { name: definitionName(line.definition), verdict, figure: absentWords(line), target, more: ["", ...note] };
}

function figureRow(line: FigureLine, words: { target: string; verdict: string; note: readonly string[] }): VerdictRow {
  const { numerator, denominator, value_status: status } = line;
  const basis = line.definition.endsWith("in_year") ? "in_year" : "snapshot";
  const limits = line.lower_95 === null ? "" : ` (${interval(line.lower_95, line.upper_95, "percent")})`;
  const share = explainedLink(valueOrWord(line.value, status, "percent"), line);
  const held =
    numerator === null || denominator === null ? statusWords(status) : `${number(numerator)} of ${number(denominator)}`;
  return {
    name: definitionName(line.definition),
    verdict: words.verdict,
    figure: element("span", {}, share, `${limits}, ${periodName(line.period, basis)}`),
    target: words.target,
    more: [held, ...words.note],
  };
}

/** What each definition of eligible people counts, closed. */
export function definitionList(): HTMLElement {
  const entries = definitions.flatMap(({ short, says }) => [element("dt", {}, short), element("dd", {}, says)]);
  const why = "The milestone says “eligible service users/carers” and no more. Eligible has been read in these ways:";
  return element(
    "div",
    {},
    emergencyNote(),
    element(
      "details",
      { class: "definitions" },
      element("summary", {}, "Who is counted as eligible on each definition"),
      element("p", {}, why),
      element("dl", {}, ...entries),
    ),
  );
}
