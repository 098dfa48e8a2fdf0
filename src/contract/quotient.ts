import { type Check, shownRows } from "./check.ts";
import type { Rule, RuleRow } from "./rule.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** The measure that cells name, while it has this unit. */
interface Multiplier {
  readonly cells: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly multiplier: number;
}

/** Columns of which the first is the second over the third, times what the unit says. */
export interface QuotientColumns {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Columns that say of what measure a row is; none where all rows have one unit. */
  readonly choosers: readonly string[];
  /** What the quotient is multiplied by, for each measure that is one, from its first year to its last. */
  readonly multipliers: readonly Multiplier[];
  /** A numerator below this says nothing: it was rounded before it was published. */
  readonly leastNumerator?: number;
}

/** Factors by which a proportion given for a percentage, or counts in other units, are wrong. */
const factors = [100, 1000] as const;
/** How near the factor must be, either way: rounding of one digit comes nearer, and nothing that is right comes so far. */
const nearness = 1.25;

/** Publishers round counts to the nearest 5, and values to a decimal. */
const rounding = { counts: 5, value: 0.1 };

/** The value is not 100 or 1,000 times its numerator over its denominator, nor a hundredth or thousandth of it. */
export function inScale(columns: QuotientColumns): Rule {
  const { value, leastNumerator = 1 } = columns;
  const ratio = sql`(${identifier(value)} / ${quotientSql(columns)})`;
  const isFactor = factors.map(
    (factor) => sql`greatest(${ratio}, 1 / ${ratio}) between ${factor / nearness} and ${factor * nearness}`,
  );
  return {
    ...partsOf(columns),
    name: "in_scale",
    says: `${saysOf(columns)} A value that differs from it by a factor of 100 or 1,000 is wrong.`,
    brokenSql: sql`coalesce(${identifier(columns.numerator)} >= ${leastNumerator} and ${identifier(columns.denominator)} > 0
      and ${identifier(value)} > 0 and (${isFactor.join(" or ")}), false)`,
    isBroken: (row) => {
      const found = numbersOf(columns, row);
      if (found === null || found.numerator < leastNumerator || found.value <= 0) return false;
      const times = found.value / found.quotient;
      return factors.some((factor) => {
        const nearest = Math.max(times, 1 / times);
        return nearest >= factor / nearness && nearest <= factor * nearness;
      });
    },
    why: "It differs by a factor of 100 or 1,000: a proportion given for a percentage, or numbers in other units.",
    fix: "Give the value in its own unit, or correct the numbers beside it, and run refresh again.",
  };
}

/** The value agrees with its numerator over its denominator, as far as rounding can tell. */
export function agreesWithCounts(columns: QuotientColumns): Rule {
  return {
    ...partsOf(columns),
    name: "agrees_with_counts",
    says: saysOf(columns),
    brokenSql: differsSql(columns),
    isBroken: (row) => {
      const found = numbersOf(columns, row);
      if (found === null || found.numerator < 0) return false;
      const { quotient: exact, multiplier } = found;
      const allowed = rounding.value + (rounding.counts * (Math.abs(exact) + multiplier)) / found.denominator;
      return Math.abs(found.value - exact) > allowed;
    },
    why: "The numbers of the row do not go together, even if each was rounded.",
    fix: "Check the three numbers.",
  };
}

function partsOf(columns: QuotientColumns) {
  const { value, numerator, denominator, choosers } = columns;
  return {
    columns: [...choosers, ...(choosers.length === 0 ? [] : ["period"]), numerator, denominator, value],
    expected: `${numerator} over ${denominator}, in the unit of the value`,
    expectedIn: (row: RuleRow) => {
      const found = numbersOf(columns, row);
      if (found === null) return null;
      const [of, over, times] = [found.numerator, found.denominator, found.multiplier].map((each) =>
        each.toLocaleString("en-GB"),
      );
      return `about ${Number(found.quotient.toPrecision(3)).toLocaleString("en-GB")} (${times} × ${of} ÷ ${over})`;
    },
  };
}

function saysOf({ value, numerator, denominator, choosers }: QuotientColumns): string {
  const where = choosers.length === 0 ? "" : " of a share or a rate";
  return `${value}${where} is ${numerator} over ${denominator}, times what its unit says (100 for a percentage).`;
}

/** SQL: whether the value is further from its numerator over its denominator than rounding explains; never null. */
export function differsSql(columns: QuotientColumns): string {
  const [value, numerator] = [identifier(columns.value), identifier(columns.numerator)];
  const denominator = identifier(columns.denominator);
  const quotient = quotientSql(columns);
  return sql`coalesce(${numerator} >= 0 and ${denominator} > 0 and abs(${value} - ${quotient}) >
    ${rounding.value} + ${rounding.counts} * (abs(${quotient}) / ${denominator} + ${multiplierSql(columns)} / ${denominator}),
    false)`;
}

/** SQL: what the numerator over the denominator gives, in the unit of the value; null where the measure is no quotient. */
export function quotientSql(columns: QuotientColumns): string {
  const { numerator, denominator } = columns;
  return sql`(${multiplierSql(columns)} * ${identifier(numerator)} / nullif(${identifier(denominator)}, 0))`;
}

/** SQL: what the quotient of a row is multiplied by; null where its measure is none. */
export function multiplierSql({ choosers, multipliers }: QuotientColumns): string {
  const [only] = multipliers;
  if (choosers.length === 0) return String(only?.multiplier ?? "null");
  const cases = multipliers.map(({ cells, first, last, multiplier }) => {
    const isOf = choosers.map((chooser, index) => `${identifier(chooser)} = ${quoted(cells[index] ?? "")}`);
    const isThen = sql`left(cast(period as varchar), 7) between ${quoted(first)} and ${quoted(last)}`;
    return `when ${[...isOf, isThen].join(" and ")} then ${multiplier}`;
  });
  return sql`(case ${cases.join(" ")} end)`;
}

/** The numbers of a row with what the value should be; null where one is missing, or its measure is no quotient. */
function numbersOf({ value, numerator, denominator, choosers, multipliers }: QuotientColumns, row: RuleRow) {
  const [given, of, over] = [row[value], row[numerator], row[denominator]];
  if (typeof given !== "number" || typeof of !== "number" || typeof over !== "number" || over <= 0) return null;
  const year = String(row.period).slice(0, 7);
  const measure = multipliers.find(
    ({ cells, first, last }) =>
      choosers.every((chooser, index) => row[chooser] === cells[index]) && year >= first && year <= last,
  );
  if (measure === undefined) return null;
  const { multiplier } = measure;
  return { value: given, numerator: of, denominator: over, multiplier, quotient: (multiplier * of) / over };
}

/** A measure in percent has no values that are all at most 1: they look like proportions. Rows with counts are judged by those. */
export function notProportions(columns: QuotientColumns): Check {
  const [value, numerator, denominator] = [columns.value, columns.numerator, columns.denominator] as const;
  const names = columns.choosers.map(identifier).join(", ");
  return {
    name: "not_proportions",
    columns: [value, ...columns.choosers, "period", numerator, denominator],
    says: `The values of a share in percent are not all at most 1, where no ${numerator} and ${denominator} are given.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: sql`select min(source_row) as source_row, cast(count(*) as double) as now, max(${identifier(value)}) as other,
          concat_ws(' ', ${names}) as "of",
          array_to_string(list(source_row order by source_row)[:${shownRows}], ',') as rows
        from placed
        where ${identifier(value)} > 0 and (${identifier(numerator)} is null or ${identifier(denominator)} is null)
          and ${multiplierSql(columns)} = 100
        group by ${names} having max(${identifier(value)}) <= 1`,
      found: ({ now, other, of }, places) =>
        `${of} of ${now === 1 ? "" : "at most "}${other.toLocaleString("en-GB")}, at ${places}`,
      fix: "If it is a proportion, give it times 100, or give its cells the format of a percentage, and run refresh again.",
    },
    expected: () => "a percentage",
    why: ({ other }) =>
      `A proportion may have been given in its place: ${other} for ${Number((other * 100).toPrecision(6))}%.`,
  };
}
