import { z } from "zod";
import { figureKeyColumns } from "../contract/figure-key.ts";
import type { Database } from "../store/warehouse/database.ts";

const status = z.string();
const number = z.number().nullable();

export const keptFigureSchema = z.object({
  figure_id: z.number(),
  area_type: z.string(),
  area_code: z.string(),
  area_name: z.string(),
  framework: z.string(),
  edition: z.string(),
  indicator_code: z.string(),
  definition: z.string(),
  person_type: z.string(),
  basis: z.string(),
  period: z.string(),
  breakdown: z.string(),
  breakdown_value: z.string(),
  vintage: z.string(),
  unit: z.string(),
  numerator: number,
  numerator_status: status,
  denominator: number,
  denominator_status: status,
  value: number,
  value_status: status,
  marker: z.string().nullable(),
  method: z.string(),
  is_incomplete: z.boolean(),
  lower_95: number,
  upper_95: number,
});

/** A figure as `out` holds it: before small numbers are hidden. */
export type KeptFigure = z.infer<typeof keptFigureSchema>;

/** Which figure is asked for; what is left out is not narrowed. */
export interface FigureQuestion {
  readonly areaCode: string;
  readonly indicator: string;
  readonly period: string;
  readonly framework?: string;
  readonly definition?: string;
  readonly personType?: string;
  readonly basis?: string;
  readonly breakdown?: string;
  readonly breakdownValue?: string;
}

const areaSchema = z.object({ area_code: z.string(), area_name: z.string() });

/** An area that figures are about. */
export type Area = z.infer<typeof areaSchema>;

/**
 * The areas that have, or had, a code or name, as cells and names of files are read: `Bristol`, `LB Barnet`, `Norfolk CC`.
 * Where none has it, those whose name holds it.
 */
export async function areasNamed(db: Database, text: string): Promise<Area[]> {
  const known = `select distinct area_code as code, area_name as name, area_code, area_name from out.figure
    union select old.council_code, unnest(string_split(concat_ws(';', old.council_name, old.other_names), ';')),
      current_code, area.council_name
    from core.councils as old join out.council_now using (council_code)
    join core.councils as area on area.council_code = current_code`;
  const areas = (isNamed: string) =>
    db.rows(areaSchema, `select distinct area_code, area_name from (${known}) where ${isNamed} order by area_name`, [
      text,
    ]);
  for (const isNamed of [
    "lower(code) = lower($1) or lower(trim(name)) = lower(trim($1))",
    "area_plain_name(name) = area_plain_name($1)",
    "contains(lower(name), lower($1))",
  ]) {
    const found = await areas(isNamed);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The default readings that fit a question. Without a breakdown asked for, a figure of everyone is the one meant; without a
 * definition, one that stands without a reading of its own, such as a unit cost as published beside one in real terms.
 */
export async function findFigures(db: Database, question: FigureQuestion): Promise<KeptFigure[]> {
  const { areaCode, indicator, period } = question;
  const asked = [
    ["framework", question.framework],
    ["definition", question.definition],
    ["person_type", question.personType],
    ["basis", question.basis],
    ["breakdown", question.breakdown],
    ["breakdown_value", question.breakdownValue],
  ].flatMap(([column, text]) => (text === undefined ? [] : [{ column, text }]));
  const narrowed = asked.map(({ column }, index) => `and lower(${column}) = lower($${index + 4})`);
  const query = `select * from out.figure where is_latest and area_code = $1
      and replace(lower(indicator_code), ' ', '') = replace(lower($2), ' ', '') and lower(period) = lower($3)
      ${narrowed.join(" ")} order by figure_id`;
  const found = await db.rows(keptFigureSchema, query, [
    areaCode,
    indicator,
    period,
    ...asked.map(({ text }) => text ?? ""),
  ]);
  const whole = preferred(found, question.breakdown, (figure) => figure.breakdown === "all");
  return preferred(whole, question.definition, (figure) => figure.definition === "");
}

/** Those of the figures that are meant where nothing else was asked for; all where none is, or something was. */
function preferred(figures: KeptFigure[], asked: string | undefined, isMeant: (figure: KeptFigure) => boolean) {
  const meant = figures.filter(isMeant);
  return meant.length > 0 && asked === undefined ? meant : figures;
}

const offerSchema = z.object({ indicator_code: z.string(), title: z.string(), periods: z.string() });

/** What there is instead, for an area: the periods of the indicator, or where it has none of it the indicators. */
export async function figuresThereAre(db: Database, { areaCode, indicator, period }: FigureQuestion) {
  const offers = (where: string) => `select indicator_code, any_value(title) as title,
      string_agg(distinct period, ', ' order by period) as periods
    from out.figure join meta.indicator using (framework, edition, indicator_code)
    where area_code = $1 and ${where} group by framework, indicator_code order by framework, indicator_code`;
  const same = "replace(lower(indicator_code), ' ', '') = replace(lower($2), ' ', '')";
  const periods = await db.rows(offerSchema, offers(same), [areaCode, indicator]);
  if (periods.length > 0) return periods;
  const inPeriod = await db.rows(offerSchema, offers("lower(period) = lower($2)"), [areaCode, period]);
  return inPeriod.length > 0 ? inPeriod : db.rows(offerSchema, offers("$2 is not null"), [areaCode, indicator]);
}

/** The same figure in another position of the warehouse. */
export async function sameFigure(db: Database, figure: KeptFigure): Promise<KeptFigure | null> {
  const same = figureKeyColumns.map((column, index) => `${column} = $${index + 1}`).join(" and ");
  const [found] = await db.rows(
    keptFigureSchema,
    `select * from out.figure where ${same}`,
    figureKeyColumns.map((column) => figure[column]),
  );
  return found ?? null;
}
