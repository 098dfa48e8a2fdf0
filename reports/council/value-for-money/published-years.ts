import { type Stretched, stretches } from "../../components/charts/segments.ts";
import { isOrAre } from "../../components/sentences/councils.ts";
import { counted, number, statusWords } from "../../components/words/format.ts";
import { periodEnd, periodName } from "../../components/words/periods.ts";
import { type PublishedCost, pounds } from "./published-rows.ts";

/** A measure's unit costs over the years, in the order of the years. */
export interface CostYears {
  readonly measure: string;
  readonly title: string;
  readonly isDrawn: boolean;
  readonly years: readonly PublishedCost[];
}

/** The measures in the order of the publication. */
export function costYears(costs: readonly PublishedCost[]): CostYears[] {
  return [...new Set(costs.map(({ measure }) => measure))].map((measure) => {
    const years = costs.filter((cost) => cost.measure === measure).toSorted((a, b) => a.period.localeCompare(b.period));
    return { measure, title: years[0]?.title ?? measure, isDrawn: years.some(({ is_drawn }) => is_drawn), years };
  });
}

/**
 * How a unit cost moved in real terms from its first year with a value to its last, in percent; null where there is one
 * year or none, or where the series breaks between them.
 */
export function realChange({ years }: CostYears): number | null {
  const known = years.flatMap(({ real_value, version }) => (real_value ? [{ real_value, version }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  return first.version === last.version ? 100 * (last.real_value / first.real_value - 1) : null;
}

/** The years with the stretch that each is in: a line leads neither over a break nor over a year that is missing. */
export function costStretches(years: readonly PublishedCost[]): Stretched<PublishedCost & { date: Date }>[] {
  return stretches(
    years.map((cost, index) => ({
      ...cost,
      date: periodEnd(cost.period),
      is_first_after_break: index > 0 && cost.version !== years[index - 1]?.version,
    })),
  );
}

/** "Weekly cost of direct payments per person, all adults: from 2012-13 it is over other counts.": measures that break alike together. */
export function breakSentences(all: readonly CostYears[]): string[] {
  const titles = new Map<string, string[]>();
  for (const { title, years } of all) {
    const notes = [...new Set(years.slice(1).flatMap(({ break_note }) => break_note ?? []))].join("; ");
    if (notes !== "") titles.set(notes, [...(titles.get(notes) ?? []), title]);
  }
  return [...titles].map(([notes, of]) => `${of.join("; ")}: ${notes}. No change is worked out across.`);
}

/** "5 of 8 unit costs are more in real terms, 2008-09 to 2013-14": each from its first year with a value to its last. */
export function yearsHeadline(all: readonly CostYears[], periods: readonly string[]): string {
  const changes = all.filter(({ isDrawn }) => isDrawn).flatMap((one) => realChange(one) ?? []);
  const span = `${periods[0] ?? ""} to ${periods.at(-1) ?? ""}`;
  if (changes.length === 0) return `Unit costs, ${span}`;
  const more = changes.filter((change) => change > 0).length;
  return `${number(more)} of ${counted(changes.length, "unit cost")} ${isOrAre(more)} more in real terms, ${span}`;
}

export const yearColumns = [
  { key: "measure", label: "Measure" },
  { key: "year", label: "Year" },
  { key: "cash", label: "Unit cost, cash", isNumber: true },
  { key: "real", label: "In real terms", isNumber: true },
  { key: "median", label: "Comparators’ median, cash", isNumber: true },
  { key: "realMedian", label: "Comparators’ median, real", isNumber: true },
  { key: "england", label: "England, cash", isNumber: true },
  { key: "made", label: "Made of" },
];

/** Every measure and year as a row. */
export function yearRows(all: readonly CostYears[]) {
  return all.flatMap(({ title, years }) =>
    years.map((cost) => ({
      ...{ measure: title, year: periodName(cost.period) },
      cash: cost.value === null ? statusWords(cost.value_status) : pounds(cost.value),
      real: poundsOrNone(cost.real_value),
      ...{ median: poundsOrNone(cost.comparator_median), realMedian: poundsOrNone(cost.real_median) },
      ...{ england: poundsOrNone(cost.england), made: madeOf(cost) },
    })),
  );
}

function poundsOrNone(value: number | null): string {
  return value === null ? "not available" : pounds(value);
}

/** "£133,331,000 for 248,846: weeks of care in the year", and how units that are not of the year enter. */
export function madeOf({ numerator, denominator, units, factor }: PublishedCost): string {
  if (numerator === null || denominator === null) return "cost or units not available";
  const of = `£${number(numerator)} thousand in the year, ${number(denominator)} units (${units.slice(0, 1).toLowerCase()}${units.slice(1)})`;
  return `${of}${factorWords(factor)}`;
}

/** Units of a week are counted 52 times; units that are printed 52 times over, once. */
export function factorWords(factor: number): string {
  if (factor === 1) return "";
  return factor > 1 ? "; the units are printed 52 times over" : "; the units are of one week, and count 52 times";
}
