import type { FieldType } from "./field.ts";
import { found, type Message } from "./message.ts";
import { mistakeIn } from "./mistakes.ts";
import { heading, type Return } from "./return.ts";
import type { Rule, RuleRow } from "./rule.ts";

/** What a failing row's message says beside where it is. */
export type Complaint = Pick<Message, "code" | "column" | "found" | "expected" | "why"> & Partial<Pick<Message, "fix">>;

/** What is wrong with a row, in words; empty where nothing is. `cells` are the row's texts by column name. */
export function complaints(definition: Return, cells: Readonly<Record<string, string>>): Complaint[] {
  const row = typedRow(definition, cells);
  const wrong = Object.keys(row).filter((name) => row[name] === undefined);
  // Rules read typed cells: they are judged when every cell is right.
  if (wrong.length > 0) return wrong.map((name) => cellComplaint(definition, name, cells[name] ?? "", row));
  return definition.rules.flatMap((rule) =>
    rule.isBroken?.(row) ? [brokenComplaint(definition, rule, cells, row)] : [],
  );
}

/** The complaint about a broken rule: the cells it read are what was found. `help` says more of them, where more is known. */
export function ruleComplaint(
  definition: Return,
  index: number,
  cells: Readonly<Record<string, string>>,
  help: string | null = null,
): Complaint {
  const rule = definition.rules[index];
  if (rule === undefined) throw new RangeError(`${definition.name} has no rule ${index}`);
  const complaint = brokenComplaint(definition, rule, cells, typedRow(definition, cells));
  return help === null ? complaint : { ...complaint, why: `${complaint.why} ${help}` };
}

/** What a note says of a row that loads and breaks advice. */
export function adviceComplaint(definition: Return, rule: Rule, cells: Readonly<Record<string, string>>): Complaint {
  const complaint = brokenComplaint(definition, rule, cells, typedRow(definition, cells));
  const remedy = complaint.fix ?? "If it is wrong, correct it and run refresh again.";
  return { ...complaint, code: `advice/${rule.name}`, fix: `${remedy} The row is loaded.` };
}

/** The typed cells of a row; undefined where a cell is not allowed. */
function typedRow(definition: Return, cells: Readonly<Record<string, string>>): RuleRow {
  return Object.fromEntries(
    Object.entries(definition.fields).map(([name, field]) => [name, field.read(cells[name] ?? "")]),
  );
}

function brokenComplaint(
  definition: Return,
  rule: Rule,
  cells: Readonly<Record<string, string>>,
  row: RuleRow,
): Complaint {
  const { name, why, fix, columns } = rule;
  const expected = rule.expectedIn?.(row) ?? rule.expected;
  const [only] = columns;
  const cellsFound =
    columns.length === 1 && only !== undefined
      ? found(cells[only] ?? "")
      : columns.map((column) => `${column} ${cells[column] || "blank"}`).join(", ");
  return {
    code: `rule/${name}`,
    column: headingOf(definition, columns.at(-1) ?? ""),
    found: cellsFound,
    expected,
    why,
    ...(fix === undefined ? {} : { fix }),
  };
}

function cellComplaint(definition: Return, name: string, cell: string, row: RuleRow): Complaint {
  const field = definition.fields[name];
  if (field === undefined) throw new RangeError(`${definition.name} has no column ${name}`);
  const { kind } = field.type;
  // Of a long list a rule may say which few values the other cells of the row leave.
  const [narrowed] = definition.rules.flatMap((rule) =>
    rule.columns.at(-1) === name ? (rule.expectedIn?.(row) ?? []) : [],
  );
  const { expected, fix } = narrowed === undefined ? expectedOf(definition, field.type) : { expected: narrowed };
  const code = `cell/${cell.trim() === "" ? "blank" : kind.replaceAll(" ", "-")}`;
  const mistake = mistakeIn(cell, kind);
  const complaint = { code, column: headingOf(definition, name), found: found(cell, mistake?.is), expected };
  const remedy = mistake?.fix ?? fix;
  return { ...complaint, why: field.description, ...(remedy === undefined ? {} : { fix: remedy }) };
}

/** What a cell should have held; of a long list how to get it in place of all of it. */
function expectedOf({ name }: Return, { briefly, expected }: FieldType<unknown>): { expected: string; fix?: string } {
  if (briefly === undefined) return { expected };
  const fix = `yardstick template ${name} prints them all, as Data and methods does. Correct it and run refresh again.`;
  return { expected: briefly, fix };
}

function headingOf(definition: Return, name: string): string {
  const field = definition.fields[name];
  return field === undefined ? name : heading(name, field);
}
