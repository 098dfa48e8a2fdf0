import { type Doubted, fallen, fallenToZero, scaled, scaleOf, unequal, unsteady } from "./doubted.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** Two numbers that do not go together, and what the other one is of. */
export interface Doubt {
  readonly now: number;
  readonly other: number;
  /** The period before, or the breakdown whose parts were added up. */
  readonly of: string;
}

/**
 * A doubt about rows that are each right by themselves: they disagree with each other, or with the period before. It stops
 * nothing, but where it says that the file is something else. Nulls are never judged, and like is compared with like: rows that agree in every other column of the key.
 */
export interface Check {
  /** Stable name, used in message codes: `never_falls`. */
  readonly name: string;
  /** The columns it reads; the first is the one that a message points at. */
  readonly columns: readonly [column: string, ...others: string[]];
  /** The check in one sentence, for the dictionary. */
  readonly says: string;
  /** What its rows are put beside, once for all checks: the same thing in the period before, the sums of parts, or nothing. */
  readonly beside: "before" | "parts" | "nothing";
  /** Values that columns must have for a row to be judged. */
  readonly where: Where;
  /** SQL over `now`, `other`, `period`, `of` and the other columns that it reads: true where the two numbers do not go together. */
  readonly isDoubtful: string;
  /** The same in JavaScript; none where rows are put beside nothing. */
  readonly isDoubted?: Doubted["isDoubted"];
  /** Whether a doubt is so grave that the file is refused: it is no such return. None is, where this is not given. */
  readonly stops?: (doubt: Doubt) => boolean;
  /** Rows that are put beside nothing: SQL of the doubts themselves, and what was found, in words. */
  readonly alone?: Alone;
  /** Completes "expected …". */
  readonly expected: (doubt: Doubt) => string;
  readonly why: (doubt: Doubt) => string;
}

/** A doubt about several rows at once. */
export interface Alone {
  /** SQL: `source_row`, `now` (how many rows), `other`, `of`, and `rows`, their numbers separated by commas. */
  readonly doubts: string;
  /** SQL of the doubts of several loads at once, with `load_id`; without it files of the return are loaded one by one. */
  readonly doubtsOfEach?: string;
  /** Completes "found …"; `places` are the places of the rows in the file. */
  readonly found: (doubt: Doubt, places: string) => string;
  readonly fix: string | ((doubt: Doubt) => string);
}

/** Values that columns must have for a row to be judged. */
export type Where = Readonly<Record<string, string>>;

/** The column does not change by a factor that a wrong unit explains. */
export function sameScale(column: string, where: Where = {}): Check {
  return {
    ...ofChange(column, where, scaled),
    name: "same_scale",
    says: `${column} does not change by a factor of about 10, 52 or 1,000 from one period to the next.`,
    why: ({ now, other }) => {
      const [factor, cause] = scaleOf(now, other);
      return `It is about ${factor.toLocaleString("en-GB")} times as ${now > other ? "much" : "little"}: ${cause}?`;
    },
  };
}

/** The column, a count of people, does not change from one period to the next by more than chance and growth explain. */
export function steady(column: string, where: Where = {}): Check {
  return {
    ...ofChange(column, where, unsteady),
    name: "steady",
    says: `${column} does not change by half or more from one period to the next, where that is beyond chance.`,
    why: ({ now, other }) =>
      `It has changed by ${Math.round((Math.abs(now - other) * 100) / other)}%, more than chance explains.`,
  };
}

/** Rounding to 5 takes no count of 10 to 0, and chance takes one there once in 22,000 times (Poisson: e to the −10). */
const leastBeforeZero = 10;

/** Which counts are judged, and a column beside the count that must be above 0: where both are 0, the thing itself ended. */
interface ToZero {
  readonly where?: Where;
  readonly whileAbove?: string;
}

/** The column, a count, does not become 0 where it was 10 or more in the period before. */
export function notToZero(column: string, { where = {}, whileAbove }: ToZero = {}): Check {
  const above = whileAbove === undefined ? undefined : { name: whileAbove, sql: identifier(whileAbove) };
  const change = ofChange(column, where, fallenToZero(leastBeforeZero, above));
  const says = `${column} does not fall to 0 from ${leastBeforeZero} or more in the period before`;
  return {
    ...change,
    ...(whileAbove !== undefined && { columns: [...change.columns, whileAbove] }),
    name: "not_to_zero",
    says: whileAbove === undefined ? `${says}.` : `${says} while ${whileAbove} is above 0.`,
    why: () => "It has fallen to 0: a value that is missing may have been sent as 0.",
  };
}

/** The column, a count since 1 April, is not lower than a quarter earlier in the same financial year. */
export function neverFalls(column: string, where: Where): Check {
  return {
    ...ofChange(column, where, fallen),
    name: "never_falls",
    says: `${column} counts people since 1 April: within a financial year it does not fall.`,
    why: () => "A count of everyone since 1 April cannot become smaller within the year.",
  };
}

/**
 * The parts of each breakdown add up to the row of the whole, whose breakdown is `all`: of each breakdown, or of those `among`
 * alone. A return with one breakdown names each part in the column itself, and has no column `part`.
 */
export function partsMakeTotal(
  column: string,
  breakdown: string,
  part: string | null,
  among?: readonly string[],
): Check {
  return {
    name: "parts_make_total",
    columns: [column, breakdown, ...(part === null ? [] : [part])],
    says: `${column} of the parts of ${part === null ? "" : "each "}${breakdown} ${
      among === undefined ? "" : `(${among.join(", ")}) `
    }add up to ${column} of all.`,
    beside: "parts",
    where: { [breakdown]: "all" },
    ...unequal(among),
    expected: ({ other, of }) => `${inWords(other)}, which its parts by ${of.replaceAll("_", " ")} add up to`,
    why: ({ now, other }) =>
      other > now
        ? "The parts are more than the whole: one of them, or the whole, is wrong."
        : "The parts are less than the whole: a part may be missing, or some of the whole may be in none.",
  };
}

/** A table of things that begin and end, and how a row names one. */
export interface Lasting {
  readonly column: string;
  /** Table of `core`, its key, and the column of its last day; a null last day means that it lasts. */
  readonly table: string;
  readonly key: string;
  readonly last: string;
  readonly noun: string;
}

/** Rows of one doubt that are named. */
export const shownRows = 100;

/** The column has no value of a thing that had ended before the row's period: two of one area may be alive at once. */
export function notEnded(column: string, { column: code, table, key, last, noun }: Lasting): Check {
  return {
    name: "not_ended",
    columns: [column, code, "period"],
    says: `A value is of a ${noun} that had not ended before the period.`,
    beside: "nothing",
    where: {},
    isDoubtful: "true",
    alone: {
      doubts: sql`select min(placed.source_row) as source_row, cast(count(*) as double) as now, 0.0 as other,
          placed.${identifier(code)} || ', which ended on ' || strftime(any_value(known.${identifier(last)}), '%-d %B %Y')
            as "of",
          array_to_string(list(placed.source_row order by placed.source_row)[:${shownRows}], ',') as rows
        from placed join core.${identifier(table)} as known on known.${identifier(key)} = placed.${identifier(code)}
        where placed.${identifier(column)} is not null
          and known.${identifier(last)} < period_start(cast(placed.period as varchar))
        group by placed.${identifier(code)}`,
      found: ({ now }, places) => `${now === 1 ? "one" : inWords(now)} at ${places}`,
      fix: "Its publisher should be told. The rows are loaded.",
    },
    expected: ({ of }) => `no value of ${of}`,
    why: () => `What had ended is left out of figures, totals and ranks: the area has had another ${noun} since.`,
  };
}

function ofChange(column: string, where: Where, doubted: Doubted) {
  const columns: Check["columns"] = [column, ...Object.keys(where)];
  const beside = "before" as const;
  return {
    columns,
    beside,
    where,
    ...doubted,
    expected: ({ other, of }: Doubt) => `near ${inWords(other)}, as in ${of}`,
  };
}

function inWords(number: number): string {
  return number.toLocaleString("en-GB");
}

/**
 * SQL: the rows that a check doubts, as `source_row`, `now`, `other`, `of` and `rows`, from the table that holds them
 * beside. `by` are columns that tell the rows of several loads apart.
 */
export function doubtsSql(check: Check, by: readonly string[] = []): string {
  const { columns, beside, where, isDoubtful, alone } = check;
  const [column, ...others] = columns;
  if (alone !== undefined) return by.length === 0 ? alone.doubts : (alone.doubtsOfEach ?? alone.doubts);
  const isJudged = Object.entries(where).map(([name, value]) => `${identifier(name)} = ${quoted(value)}`);
  const [now, other] = [identifier(column), identifier(`other_${column}`)];
  const own = [...by, "source_row"].join(", ");
  const read = others.map((name) => `, ${identifier(name)}`).join("");
  return sql`select ${own}, now, other, "of", cast(source_row as varchar) as rows
    from (
      select ${own}, period, cast(${now} as double) as now, cast(${other} as double) as other, "of"${read}
      from beside_${beside}
      where ${[...isJudged, `${now} is not null`, `${other} is not null`].join(" and ")}
    )
    where ${isDoubtful}`;
}
