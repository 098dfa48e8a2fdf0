import { element, folded } from "../../components/figure/element.ts";
import { explainedLink } from "../../components/figure/key.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import { fewestTold } from "../../components/sentences/few-people.ts";
import { number, statusWords } from "../../components/words/format.ts";
import { type JsnaFigure, newestBase } from "./rows.ts";
import type { SelfFunderRow } from "./self-funder-rows.ts";

/** People aged 65 and over in a year of an estimate or of the newest projection. */
interface Older {
  readonly year: string;
  readonly people: number;
}

/** The older people of the year in which the counts begin, and of the years ahead that are shown: ten years on, and the last. */
export interface OlderAhead {
  readonly base: Older;
  readonly ahead: readonly Older[];
  /** "projection from 2008". */
  readonly projection: string;
}

/** Null where the people of that year, or any ahead, are not loaded. */
export function olderAhead(figures: readonly JsnaFigure[], period: string): OlderAhead | null {
  const older = figures.filter(
    (figure) => figure.indicator_code === "POP" && figure.breakdown_value === "65+" && figure.value !== null,
  );
  const year = period.slice(0, 4);
  const base = older.find((figure) => figure.definition === "estimate" && figure.period === year);
  const projection = newestBase(figures);
  const later = older
    .filter((figure) => figure.definition === projection && figure.period > year)
    .map((figure) => ({ year: figure.period, people: figure.value ?? 0 }))
    .toSorted((a, b) => a.year.localeCompare(b.year));
  const ends = [later.find((each) => Number(each.year) >= Number(year) + 10), later.at(-1)];
  const ahead = [...new Set(ends)].filter((each) => each !== undefined);
  if (base?.value == null || base.value === 0 || projection === undefined || ahead.length === 0) return null;
  return { base: { year, people: base.value }, ahead, projection };
}

/** Self-funders of a row if so many of every 1,000 people aged 65 and over pay, with the ends of the share's interval. */
export function selfFundersIn({ figure }: SelfFunderRow, { base }: OlderAhead, { people }: Older) {
  const { numerator, denominator, lower_95: lower, upper_95: upper } = figure;
  if (numerator === null) return null;
  const grown = people / base.people;
  const end = (limit: number | null) =>
    limit === null || denominator === null ? null : Math.round((limit / 100) * denominator * grown);
  return { people: Math.round(numerator * grown), low: end(lower), high: end(upper) };
}

/** "1,801 (1,732 to 1,873)". */
function text(each: ReturnType<typeof selfFundersIn>, fewest: number): string {
  if (each === null) return "not known";
  const count = (value: number) => (value > 0 && value < fewest ? `fewer than ${fewest}` : number(value));
  const range = each.low === null || each.high === null ? "" : ` (${count(each.low)} to ${count(each.high)})`;
  return `${count(each.people)}${range}`;
}

function columnsOf({ ahead }: OlderAhead) {
  return [
    { key: "setting", label: "Setting" },
    { key: "source", label: "Source" },
    { key: "rate", label: "Per 1,000 aged 65 and over", isNumber: true },
    ...ahead.map(({ year }) => ({ key: year, label: `In ${year} (low to high)`, isNumber: true })),
  ];
}

function linesOf({ disclosure, council }: PageContext, rows: readonly SelfFunderRow[], of: OlderAhead) {
  const fewest = fewestTold(disclosure);
  return rows.map((row) => {
    const { numerator, value_status: status } = row.figure;
    const rate = numerator === null ? statusWords(status) : number((1000 * numerator) / of.base.people, 1);
    const code = council?.code ?? "";
    return {
      setting: row.setting,
      source: row.source,
      rate: numerator === null ? rate : explainedLink(rate, { ...row.figure, area_code: code }),
      ...Object.fromEntries(of.ahead.map((year) => [year.year, text(selfFundersIn(row, of, year), fewest)])),
    };
  });
}

/** How many people would pay for their own care in years to come, by setting and source, if as many of those aged 65 and over do. */
export function selfFundersAhead(
  context: PageContext,
  figures: readonly JsnaFigure[],
  rows: readonly SelfFunderRow[],
): HTMLElement {
  const of = olderAhead(figures, rows[0]?.figure.period ?? "");
  if (of === null) {
    return element(
      "p",
      {},
      "How many there will be is not worked out: no projection of people aged 65 and over is loaded.",
    );
  }
  return folded(
    "How many there would be, if as many of those aged 65 and over pay",
    table(
      columnsOf(of),
      linesOf(context, rows, of),
      "People who would pay for their own care in years to come",
      "cards",
    ),
    element(
      "p",
      {},
      `Assumed: as many of every 1,000 people aged 65 and over pay as in ${of.base.year}, by the ${of.projection}. Low and high are the ends of the share’s 95% interval; they leave out what is not certain of people, of house prices, or of who qualifies for the council’s help.`,
    ),
  );
}
