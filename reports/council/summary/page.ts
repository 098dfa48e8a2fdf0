import { element } from "../../components/figure/element.ts";
import type { FigureLine, MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded, whyNone } from "../../components/figure/not-loaded.ts";
import { type PageContext, pageContext } from "../../components/figure/page-context.ts";
import { number } from "../../components/words/format.ts";
import { noPopulation, yearAhead } from "../jsna/answer.ts";
import { milestoneAnswer } from "../milestones/answer.ts";
import { budgetsAnswer, publishedBudgets } from "../personal-budgets/answer.ts";
import type { SeriesBreak } from "../personal-budgets/published/breaks.ts";
import { publishedCostsOrNone, savingsAnswer } from "../value-for-money/answer.ts";
import type { PublishedCost } from "../value-for-money/published/costs.ts";
import type { PeopleRow } from "./rows.ts";

/** How many people are 65 and over, now and as projected, in one sentence. */
export function peopleAnswer(name: string, rows: readonly PeopleRow[], context: PageContext = pageContext()): string {
  const people = rows.filter(({ value }) => value !== null);
  const now = people.filter(({ definition }) => definition === "estimate").at(-1);
  const projected = people.filter(({ definition }) => definition !== "estimate");
  if (now === undefined) return `How many people live in ${name} is not known. ${noPopulation(context)}`;
  const today = `${number(now.value ?? 0)} people aged 65 and over lived in ${name} in ${now.period}`;
  const ahead = yearAhead(
    now.period,
    projected.map(({ period }) => period),
  );
  const later = projected.filter(({ period }) => period === ahead).at(-1);
  if (later === undefined) return `${today}.`;
  return `${today}; the ${later.definition} has ${number(later.value ?? 0)} in ${later.period}.`;
}

/** What publications have of the council, for the answers that its own returns do not give. */
export interface SummaryPublications {
  readonly budgets: readonly FigureLine[];
  readonly breaks: readonly SeriesBreak[];
  readonly costs: readonly PublishedCost[];
}

/** Each report's answer in a few sentences, with a link to the report. */
export function reportAnswers(
  people: readonly PeopleRow[],
  milestones: readonly MilestoneLine[],
  { budgets, breaks, costs }: SummaryPublications,
): HTMLElement {
  const name = pageContext().council?.name ?? "";
  const published = publishedBudgets(name, budgets, breaks);
  const savings = whyNone("Value for money", savingsAnswer(name, milestones));
  const publishedMoney = notLoaded(["savings"]).length === 0 ? "" : publishedCostsOrNone(name, costs);
  const answers = [
    ["personal-budgets", "Personal budgets", budgetsAnswer(name, milestones, published)],
    ["value-for-money", "Value for money", publishedMoney === "" ? savings : publishedMoney],
    ["jsna", "JSNA", whyNone("JSNA", peopleAnswer(name, people))],
    ["milestones", "Milestones", milestoneAnswer(name, milestones)],
  ] as const;
  const entries = answers.flatMap(([href, title, says]) => [
    element("dt", {}, element("a", { href: `./${href}` }, title)),
    element("dd", {}, says),
  ]);
  return element("dl", { class: "answers" }, ...entries);
}
