/** Results of surveys and mystery shopping: six councils in ten ask, and four in ten send shoppers. */
import { hasChannels, type SurveyQuestion, surveyQuestions } from "../catalogue/surveys.ts";
import { share } from "./activity-support.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { adultsOf } from "./people.ts";
import { councilsIn, type FinancialYear, financialYears } from "./periods.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

const columns = [
  "council_code",
  "period",
  "question",
  "perspective",
  "channel",
  "base_count",
  "count",
  "percent",
  "margin_points",
] as const;

type Row = RowOf<typeof columns>;
type Perspective = SurveyQuestion["perspectives"][number];

/** How many answer of each group in a council of usual size. */
const bases: Readonly<Partial<Record<Perspective, number>>> = {
  service_users: 340,
  carers: 130,
  self_funders: 70,
  residents: 620,
  budget_holders: 190,
  other_users: 270,
  providers: 60,
  physical_disability: 110,
  mental_health: 40,
  vulnerable_people: 14,
  learning_disability: 46,
  substance_misuse: 6,
};

/** The share that says so in 2010-11, of those whose view is the usual one. */
const levels: Readonly<Record<string, number>> = {
  knows_of_changes: 0.46,
  knows_where_to_ask: 0.55,
  mystery_shopping: 0.64,
  contact_was_good: 0.62,
  contact_was_poor: 0.16,
  assessed_self_well: 0.63,
  life_is_better: 0.53,
  understands_personalisation: 0.57,
};

/**
 * How far, in log odds, a view is from the usual one. Whoever would pay is told to look elsewhere, and a hospital's staff
 * does not know whom to ask: that is what mystery shoppers find.
 */
const views: Readonly<Record<string, number>> = {
  self_funders: -0.5,
  residents: -0.7,
  budget_holders: 0.55,
  self_purchaser: -0.8,
  carer_of_adult: 0.2,
  learning_disability: -0.6,
  mental_health: -0.3,
  telephone: 0.35,
  hospital: -0.45,
};

/** Questions that were asked in 2009-10 too, with how far the share was below that of the year after, in log odds. */
const before: Readonly<Record<string, number>> = {
  knows_of_changes: -0.6,
  contact_was_good: -0.15,
  contact_was_poor: 0.1,
};

/** Surveys of councils that ask: one has nothing on record, one returns little, and the rest are drawn. */
function asks(council: Council, { question }: SurveyQuestion): boolean {
  if ([stories.didNotReport.code, stories.noEvidence.code].includes(council.code)) return false;
  if ([stories.typical.code, stories.verySmall.code].includes(council.code)) return true;
  const stream = streamFor(council.code, "asks people");
  const asksAny = stream.chance(0.62);
  return asksAny && (question !== "mystery_shopping" || stream.chance(0.64));
}

function shareOf(council: Council, year: FinancialYear, question: string, parts: readonly string[]): number {
  const level = levels[question] ?? 0.5;
  const turn = [...parts, ...(year.startsIn === 2009 ? [question] : [])].reduce(
    (sum, part) =>
      sum + (views[part] ?? before[part] ?? 0) * (question === "contact_was_poor" && part in views ? -1 : 1),
    0,
  );
  const odds = (level / (1 - level)) * Math.exp(turn);
  const better = question === "contact_was_poor" ? -0.25 : 0.25;
  return share(odds / (1 + odds), council, `${question} ${parts.join(" ")}`, 0.18, better);
}

/** A survey of residents is weighted, and gives its margin; any other is counted. */
function numbers(base: number, of: number, isWeighted: boolean): Pick<Row, "count" | "percent" | "margin_points"> {
  if (!isWeighted) return { count: Math.round(base * of), percent: "", margin_points: "" };
  const margin = 196 * Math.sqrt((of * (1 - of) * 1.3) / Math.max(1, base));
  return { count: "", percent: (100 * of).toFixed(1), margin_points: margin.toFixed(1) };
}

function rowsOf(council: Council, year: FinancialYear, of: SurveyQuestion): Row[] {
  const { question, perspectives, channels } = of;
  const size = Math.min(1.2, adultsOf(council, year.startsIn) / 160_000);
  return perspectives.flatMap((perspective) =>
    channels.map((channel) => {
      // What is good and what is poor is asked of the same people.
      const asked = question.startsWith("contact") ? "contact" : question;
      const stream = streamFor(council.code, `base ${year.name} ${asked} ${perspective} ${channel}`);
      const usual = hasChannels(of) ? 28 : (bases[perspective] ?? 0);
      const base_count = Math.round(usual * Math.max(0.05, size) * stream.between(0.85, 1.1));
      const parts = hasChannels(of) ? [perspective, channel] : [perspective];
      const result = numbers(base_count, shareOf(council, year, question, parts), perspective === "residents");
      return { council_code: council.code, period: year.name, question, perspective, channel, base_count, ...result };
    }),
  );
}

function yearFile(year: FinancialYear): DemonstrationFile {
  const asked = surveyQuestions.filter(({ question }) => year.startsIn === 2010 || question in before);
  const rows = councilsIn(year).flatMap((council) =>
    asked.filter((of) => asks(council, of)).flatMap((of) => rowsOf(council, year, of)),
  );
  return fileOf(`${year.startsIn + 1}-07-08`, `survey-results-${year.name}`, columns, rows);
}

/** A file a year, from 2009-10 on. */
export function surveyResultFiles(): DemonstrationFile[] {
  return financialYears.filter(({ startsIn }) => startsIn >= 2009).map(yearFile);
}
