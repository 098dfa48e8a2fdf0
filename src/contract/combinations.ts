import type { Rule, RuleRow } from "./rule.ts";
import { identifier, quoted, sql } from "./sql.ts";

/** Cells that go together, one for each column; an empty text is a blank cell, and null stands for any text but a blank. */
export type Combination = readonly (string | null)[];

/** Cells of the columns that choose a list, and the combinations on that list. */
export interface Choice {
  readonly when: readonly string[];
  readonly combinations: readonly Combination[];
  /** The same with blank cells where they can stand for one thing only: allowed, and not listed. */
  readonly shortened?: readonly Combination[];
}

/** What a rule about combinations is of. */
export interface Together {
  /** The columns whose cells go together; a message points at the last. */
  readonly columns: readonly string[];
  /** The columns whose cells choose the list; none where there is one list for every row. */
  readonly choosers?: readonly string[];
  readonly choices: readonly Choice[];
  /** The rule in one sentence, for the dictionary. */
  readonly says: string;
  readonly why: string;
  readonly fix: string;
}

/** The cells of `columns` are one of the combinations that the row's `choosers` choose; without a list all are allowed. */
export function goTogether({ columns, choosers = [], choices, says, why, fix }: Together): Rule {
  const branches = choices.map((choice) => {
    const isChosen = choice.when.map((value, index) => isText(choosers[index] ?? "", value)).join(" and ");
    const isAllowed = allowed(choice).map((cells) => isSql(columns, cells));
    return `when ${isChosen === "" ? "true" : isChosen} then not (${isAllowed.join(" or ")})`;
  });
  const choiceOf = (row: RuleRow) => choices.find(({ when }) => isRow(row, choosers, when));
  return {
    name: "go_together",
    columns: [...choosers, ...columns],
    says,
    brokenSql: sql`case ${branches.join(" ")} else false end`,
    isBroken: (row) => {
      const choice = choiceOf(row);
      return choice !== undefined && !allowed(choice).some((cells) => isRow(row, columns, cells));
    },
    expected: `${columns.join(", ")} that go together (see the dictionary)`,
    expectedIn: (row) => {
      const choice = choiceOf(row);
      return choice === undefined ? null : `one of ${inWords(columns, choice.combinations)}`;
    },
    why,
    fix,
  };
}

/** What is known, by the cells of several columns. */
export interface Known {
  readonly columns: readonly string[];
  readonly known: readonly Combination[];
  /** What the cells name: indicator. */
  readonly noun: string;
  readonly why: string;
}

/** The cells of `columns` name something that is known. The list is too long to be told; the dictionary of the site has it. */
export function isKnown({ columns, known, noun, why }: Known): Rule {
  const names = columns.map((column) => `cast(${identifier(column)} as varchar)`).join(", ");
  const keys = new Set(known.map((cells) => cells.join("\u0000")));
  return {
    name: "is_known",
    columns,
    says: `${columns.join(", ")} are those of a known ${noun}.`,
    brokenSql: sql`(${names}) not in (${known.map((cells) => `(${cells.map((cell) => quoted(cell ?? "")).join(", ")})`).join(", ")})`,
    isBroken: (row) =>
      columns.every((column) => row[column] !== null) &&
      !keys.has(columns.map((column) => String(row[column])).join("\u0000")),
    expected: `${columns.join(", ")} of a known ${noun} (see Data and methods)`,
    why,
  };
}

function allowed({ combinations, shortened = [] }: Choice): Combination[] {
  return [...combinations, ...shortened];
}

/** The combinations as a message lists them: `definition adass_eligible, person_type client, basis snapshot; …`. */
function inWords(columns: readonly string[], combinations: readonly Combination[]): string {
  const cellWords = (cell: string | null | undefined) => (cell == null ? "as its source names it" : cell || "blank");
  const said = combinations.map((cells) =>
    columns.map((column, index) => `${column} ${cellWords(cells[index])}`).join(", "),
  );
  return said.join("; ");
}

/** A column may be of a closed list, whose type has no blank: it is compared as text. */
function isText(column: string, value: string | null): string {
  const cell = `coalesce(cast(${identifier(column)} as varchar), '')`;
  return value === null ? `${cell} <> ''` : `${cell} = ${quoted(value)}`;
}

function isSql(columns: readonly string[], cells: Combination): string {
  return `(${cells.map((cell, index) => isText(columns[index] ?? "", cell)).join(" and ")})`;
}

function isRow(row: RuleRow, columns: readonly string[], cells: Combination): boolean {
  return cells.every((cell, index) => {
    const value = row[columns[index] ?? ""] ?? "";
    return cell === null ? value !== "" : value === cell;
  });
}
