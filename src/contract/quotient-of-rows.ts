import { type Check, shownRows } from "./check.ts";
import { differsSql, multiplierSql, type QuotientColumns, quotientSql } from "./quotient.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** A publication that gives a value, its numerator and its denominator in rows of their own. */
export interface QuotientRows {
  /** The column of the numbers. */
  readonly column: string;
  /** The column that says which part of a figure a row gives, and what it says of each. */
  readonly part: string;
  readonly parts: Readonly<Record<"value" | "numerator" | "denominator", string>>;
  /** The other columns of the key, which the parts of one figure share. */
  readonly figure: readonly string[];
  /** The column of the area's name. */
  readonly area: string;
  /** Values that columns must have for a row to be judged. */
  readonly where: Readonly<Record<string, string>>;
  /** The column of the measure, and what the quotient of each is multiplied by. */
  readonly measure: string;
  readonly multipliers: QuotientColumns["multipliers"];
}

/**
 * Each value agrees with the numerator and denominator that are published beside it, as far as rounding can tell. One
 * doubt tells of all that do not: a publication is not corrected by its reader.
 */
export function agreesWithPartRows(rows: QuotientRows): Check {
  return {
    name: "agrees_with_parts",
    columns: [rows.column, rows.part],
    says: "A value of a share or a rate is its numerator over its denominator, times what its unit says (100 for a percentage).",
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: doubtsSql(rows),
      found: ({ now, other, of }, places) => {
        const howMany = now === 1 ? "one" : inWords(now);
        return `${howMany} of ${inWords(other)} further from it, at ${places}: ${firstInWords(of)}`;
      },
      fix: "It is loaded as it is published: if it is wrong, its publisher should be told.",
    },
    expected: () => "each value to be its numerator over its denominator, but for rounding",
    why: () => "The numbers do not go together, even if each was rounded.",
  };
}

function doubtsSql({ column, part, parts, figure, area, where, measure, multipliers }: QuotientRows): string {
  const columns = {
    value: "value",
    numerator: "numerator",
    denominator: "denominator",
    choosers: [measure],
    multipliers,
  };
  const shared = [...new Set([...figure, measure, area])].map(identifier).join(", ");
  const isJudged = Object.entries(where).map(([name, value]) => `${identifier(name)} = ${quoted(value)}`);
  const of = (name: keyof typeof parts) => `max(${identifier(column)}) filter (${isPart(name)}) as ${name}`;
  const isPart = (name: keyof typeof parts) => `${identifier(part)} = ${quoted(parts[name])}`;
  const first = [measure, area].map(identifier).join(", ");
  return sql`with figure as (
      select ${shared}, min(source_row) filter (${isPart("value")}) as source_row, ${of("value")}, ${of("numerator")},
        ${of("denominator")}
      from placed where ${["true", ...isJudged].join(" and ")} group by ${shared}
    ), judged as (
      select source_row, ${differsSql(columns)} as is_doubtful,
        concat_ws('|', ${first}, value, ${multiplierSql(columns)}, numerator, denominator, ${quotientSql(columns)}) as words
      from figure where value is not null and numerator >= 0 and denominator > 0 and ${multiplierSql(columns)} is not null
    )
    select min(source_row) filter (is_doubtful) as source_row, cast(count(*) filter (is_doubtful) as double) as now,
      cast(count(*) as double) as other, arg_min(words, source_row) filter (is_doubtful) as "of",
      array_to_string((list(source_row order by source_row) filter (is_doubtful))[:${shownRows}], ',') as rows
    from judged having bool_or(is_doubtful)`;
}

/** `1C(1A) of Leeds is 0.9, and 100 × 900 ÷ 1,000 is 90`. */
function firstInWords(words: string): string {
  const [measure, area, ...numbers] = words.split("|");
  const [value = "", multiplier = "", numerator = "", denominator = "", quotient = 0] = numbers.map((text) =>
    inWords(Number(Number(text).toPrecision(6))),
  );
  return `${measure} of ${area} is ${value}, and ${multiplier} × ${numerator} ÷ ${denominator} is ${quotient}`;
}

function inWords(number: number): string {
  return number.toLocaleString("en-GB");
}
