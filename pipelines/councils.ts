import { councilChanges, councilTypes } from "../src/catalogue/code-lists.ts";
import { councilNameMacros } from "../src/contract/council-names.ts";
import { councilCode, councilCodes, oneOf, shaped, text } from "../src/contract/fields.ts";
import { foundAs } from "../src/contract/lookup-rule.ts";
import { areas, type Part } from "../src/contract/part.ts";
import { date } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { existsIn, inOrder, type Named, type Rule } from "../src/contract/rule.ts";
import { sql } from "../src/contract/sql.ts";
import type { UnreadTable } from "../src/contract/unread-table.ts";

const notNeeded = "Yardstick has a table of councils of its own, so it is not needed, and nothing was read.";
const takeAway = "Take it out of incoming.";

/** What the headings of the Office for National Statistics end in: the year of the codes, and a code or a name. */
const coded = /^(?:[a-z]{2,6}[0-9]{2}(?:cd|nmw?)[a-z]?|fid|objectid|oid_?|globalid)$/i;

/** Look-ups from one kind of area to another: of wards, districts, small areas, counties and regions. */
const lookUps: UnreadTable = {
  headings: [/^[a-z]{2,6}[0-9]{2}cd$/i],
  only: coded,
  cell: { heading: /^[a-z]{2,6}[0-9]{2}cd$/i, pattern: /^[A-Z][0-9]{8}$/ },
  what: "a look-up of the codes of areas, as the Office for National Statistics publishes them",
  why: notNeeded,
  take: takeAway,
};

/** The list of the councils of the United Kingdom that mySociety keeps. */
const listOfCouncils: UnreadTable = {
  headings: ["local-authority-code", "official-name", "nice-name", "gss-code"],
  cell: { heading: "gss-code", pattern: /^[A-Z][0-9]{8}$/ },
  what: "the list of the councils of the United Kingdom that mySociety keeps",
  why: notNeeded,
  take: takeAway,
};

export default defineReturn({
  name: "councils",
  title: "Councils",
  description: "Every council with adult social care responsibilities, with its first and last day.",
  source: "Office for National Statistics codes; local codes of the adult social care returns",
  scope: ["council_code"],
  key: ["council_code"],
  parts: [areas("staged.council_code", "staged.council_name")],
  isReference: true,
  unread: [lookUps, listOfCouncils],
  fields: {
    council_code: councilCode().describe("The council's ONS code; a new code is a new row."),
    council_name: text().describe("The council's name as reports print it."),
    region: text().describe("The region the council is in."),
    council_type: oneOf(councilTypes).describe("The type of council."),
    local_code: text().optional().describe("The code of the adult social care returns: 212, or H6X4G since 2021."),
    first_day: date().describe("The first day the code was in use, or 1 April 2008 where that is later."),
    last_day: date().optional().describe("The last day the code was in use; blank while it lasts."),
    successor_codes: councilCodes().optional().describe("The codes that took over, separated by a space."),
    change: oneOf(councilChanges)
      .optional()
      .describe("What became of the area: recode, a new code alone; merge; split; transfer, a part went elsewhere."),
    old_code: shaped("old code", "[0-9]{2}(?:[A-Z]{2})?", "an old code such as 00DA or 16", "00DA")
      .optional()
      .describe("The code of the Office for National Statistics before 2011."),
    other_names: text().optional().describe("Other names that publications give it, separated by a semicolon."),
  },
  rules: [inOrder("first_day", "last_day")],
  macros: councilNameMacros,
});

const knownCouncils = {
  table: "councils",
  key: "council_code",
  from: "first_day",
  to: "last_day",
  noun: "council",
};

/** Councils as things that end, for checks; `column` is added by the return. */
export const lastingCouncils = { table: "councils", key: "council_code", last: "last_day", noun: "council" };

/** The days of a period. The table begins on 1 April 2008: an earlier row is about then. */
function daysOf(column: string, periodColumn: string) {
  const firstDay = `period_start(staged.${periodColumn})`;
  const lastDay = `greatest(period_end(staged.${periodColumn}), date '2008-04-01')`;
  return {
    column,
    dayColumns: [periodColumn],
    firstDay,
    lastDay,
    meantSql: `council_code_then(staged.${column}, ${firstDay}, ${lastDay})`,
    helpSql: `council_help(staged.${column}, ${firstDay}, ${lastDay})`,
    named: namedOn(firstDay, lastDay),
  };
}

/** The council that had a name on those days, and which a name may mean. */
function namedOn(firstDay: string, lastDay: string): Named {
  return {
    keySql: (name) => `council_of_days(${name}, ${firstDay}, ${lastDay})`,
    helpSql: (name) => `council_help(${name}, ${firstDay}, ${lastDay})`,
  };
}

/** The council existed at some time in the row's period. */
export function councilExists(periodColumn = "period"): Rule {
  return existsIn({ ...knownCouncils, ...daysOf("council_code", periodColumn) });
}

/** The area of `area_code` is a council that existed in the row's period, or England. */
export function areaExists(): Rule {
  return existsIn({ ...knownCouncils, besides: "E92000001", ...daysOf("area_code", "period") });
}

/** The council is or was one; the row may be about a time before or after it. `why` it matters, where that is not usual. */
export function councilKnown(column = "council_code", why?: string): Rule {
  const [firstDay, lastDay] = ["date '0001-01-01'", "date '9999-12-31'"];
  const always = { dayColumns: [], firstDay, lastDay, named: namedOn(firstDay, lastDay) };
  return existsIn({ ...knownCouncils, column, ...always, ...(why === undefined ? {} : { why }) });
}

/** Where a publication names a council: the column of its name, or of code and name; and of the code, where that is apart. */
interface Naming {
  readonly column: string;
  readonly codeColumn?: string;
  readonly periodColumn?: string;
}

/**
 * The cell names one council of the row's period: by local code, by name or by both, as `102-Cumbria`, `102 - Cumbria `,
 * `102` or `Cumbria`. Figures find its code by the same macro, `council_found(cell, day)`.
 */
export function councilNamed(naming: Naming): Rule {
  return named(naming, "council_found", "council of the period");
}

/** The same, or England: `area_found(cell, day)`. */
export function areaNamed(naming: Naming): Rule {
  return named(naming, "area_found", "council of the period, or England");
}

/** The areas of a publication that names them so: one that it spells in another way is the same area. */
export function namedAreas(naming: Naming): Part {
  return areas(
    foundSql(naming, "area_found"),
    sql`regexp_replace(trim(staged.${naming.column}), '^[0-9]{3} ?[-,:] ?', '')`,
  );
}

function foundSql(naming: Naming, macro: string): string {
  return `${macro}(${cellSql(naming)}, ${lastDaySql(naming)})`;
}

function cellSql({ column, codeColumn }: Naming): string {
  return codeColumn === undefined ? `staged.${column}` : `concat_ws('-', staged.${codeColumn}, staged.${column})`;
}

function lastDaySql({ periodColumn = "period" }: Naming): string {
  return `period_end(cast(staged.${periodColumn} as varchar))`;
}

function named(naming: Naming, macro: string, noun: string): Rule {
  const { column, codeColumn, periodColumn = "period" } = naming;
  return foundAs({
    column,
    reads: [column, ...(codeColumn === undefined ? [] : [codeColumn]), periodColumn],
    foundSql: foundSql(naming, macro),
    helpSql: `council_help(${cellSql(naming)}, ${lastDaySql(naming)}, ${lastDaySql(naming)})`,
    noun,
    example: "102-Cumbria",
    fix: "Correct the code or name, or add the name to other_names in the table of councils, and run refresh again.",
  });
}
