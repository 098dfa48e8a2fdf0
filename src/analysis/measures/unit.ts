import type { Relation } from "./relation.ts";

/**
 * What figures count, which decides what of them may be published: a council's own count of people or of their answers,
 * of which small numbers are hidden; what its publisher has controlled; money, which is hidden with the people it was spent
 * on; or what is open because it tells of nobody, as providers are on the regulator's public register. Nothing is
 * published without it.
 */
export type Counted = "council" | "published" | "money" | "open";

/**
 * One question, answered: a query that turns rows of `core` into rows of `figure_stage`. Columns it leaves out have the
 * defaults of the stage. A file of this folder holds one or a few that belong together.
 */
export type FigureUnit = Question & (Controlled | Protected);

/** What its publisher has controlled, and what tells of nobody. */
interface Controlled {
  readonly counts: "published" | "open";
}

/** What is ours to protect: without what ties its figures to others nothing of it can be hidden safely. */
interface Protected {
  readonly counts: Exclude<Counted, Controlled["counts"]>;
  readonly relations: readonly [Relation, ...Relation[]];
}

interface Question {
  readonly name: string;
  /** The return of which a file gives the codes of indicators: one that is not known is told. Any other unit's codes are our own. */
  readonly givesCodes?: string;
  readonly query: string;
  /**
   * The return of whose rows of a period its figures of that period are made, and of no others of that return: a load
   * of other periods leaves them as they are. Where any other return that it reads is loaded, all its figures are made
   * again. Left out where figures read that return across periods.
   */
  readonly byPeriodOf?: string;
}

/** Whether small numbers of the unit are ours to hide. */
export function isProtected(unit: FigureUnit): unit is Question & Protected {
  return unit.counts !== "published" && unit.counts !== "open";
}

/** SQL: the fewest people whom one part of a sum has, with or without what it counts: nobody is not few. */
export function fewestSql(part: string, whole: string): string {
  return `min(least(nullif(${part}, 0), nullif(${whole} - ${part}, 0)))`;
}

/** SQL: the sources of a figure that is made of a group of rows, in any order. */
export function sourcesOf(role: string, alias = ""): string {
  const column = (name: string) => (alias === "" ? name : `${alias}.${name}`);
  const source = `{'load_id': ${column("load_id")}, 'source_row': ${column("source_row")}, 'role': '${role}'}`;
  return `list(${source})`;
}

/**
 * A figure of England made from councils stands only where nearly all councils have one: this share of those that
 * existed in the period.
 */
const englandCoverage = 0.9;

/** SQL: the groups of `grouped` (with `council_count` and `period`) that cover enough councils to speak of England. */
export function coversEngland(councilCount: string, period: string): string {
  return `${councilCount} >= ${englandCoverage} * (
    select count(*) from core.councils as known
    where known.first_day <= period_end(${period}) and coalesce(known.last_day, date '9999-12-31') >= period_end(${period}))`;
}
