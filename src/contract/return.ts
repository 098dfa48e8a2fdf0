import { type Cadence, cadenceFaults } from "./cadence.ts";
import type { Check } from "./check.ts";
import { type Editions, editionKnown } from "./editions.ts";
import type { Field } from "./field.ts";
import { filledColumns, type Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import type { Rule } from "./rule.ts";
import type { UnreadTable } from "./unread-table.ts";

/** Columns of a return by name, in the order of the template. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** A value that the file does not hold and the whole file shares, such as its period. */
export interface Parameter {
  readonly field: Field<string>;
  /** The option of the command that gives it. */
  readonly option: string;
  /** Finds it in the file's name, in the field's own spelling; null where the name does not say. */
  readonly fromFileName: (name: string) => string | null;
}

/** A return: what a file of it holds, what makes a row wrong, and what a new file replaces. */
export interface Return<F extends Fields = Fields> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  /** How often it is made and when it is due, where it is expected again: a source without one is never late. */
  readonly cadence?: Cadence;
  /** Columns that say what a re-submission replaces, for the scopes that it has rows for. */
  readonly scope: readonly string[];
  /** Columns that no two rows of a file may share. */
  readonly key: readonly string[];
  /**
   * What a publication has many of. Where its scope is not the council, a file with fewer than half of those that stand
   * in the tables that it replaces is no new edition but a part of one, and is refused.
   */
  readonly parts: readonly Part[];
  /** The column whose latest value alone is used: a later file replaces an earlier one, though both are kept. */
  readonly latestCounts?: string;
  readonly fields: F;
  /** Rules that a row must keep: one that breaks any is left out. */
  readonly rules: readonly Rule[];
  /** Rules that a row had better keep: one that breaks any loads, and a note at it says so. */
  readonly advice: readonly Rule[];
  /** The editions of a publication of which figures are made: a file of another is refused, and named in status. */
  readonly editions?: Editions;
  /** Doubts about its rows as a whole, and against the period before: told as notes. */
  readonly checks: readonly Check[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Other returns are checked against it: it loads before them, and data/reference holds it until a file replaces it. */
  readonly isReference: boolean;
  /** SQL of macros that read its table, for rules and analyses. */
  readonly macros: readonly string[];
  /** How official publications lay it out, where they do it otherwise than with one row a thing. */
  readonly layouts: readonly Layout[];
  /** What its publisher calls it, so that a file of it that is not known can be told from any other. */
  readonly calledIn?: Called;
  /** Tables that are taken for it, and are known to be something else. */
  readonly unread?: readonly UnreadTable[];
}

/** What a publication calls itself, in titles and in names of files, and which of its files are known. */
export interface Called {
  readonly words: RegExp;
  /** Completes "These are known of it: …". */
  readonly known: string;
}

/** The TypeScript type of a row of a return. */
export type Row<R extends Return> = {
  readonly [K in keyof R["fields"]]: R["fields"][K] extends Field<infer T> ? T : never;
};

type Optional = "parts" | "rules" | "advice" | "checks" | "parameters" | "isReference" | "macros" | "layouts";
type Declaration<F extends Fields> = Omit<Return<F>, Optional> & Partial<Pick<Return<F>, Optional>>;

/**
 * Declares a return. Scope and key name its columns or parameters.
 *
 * @throws {Error} when scope, key, a rule or a layout names a column that the return does not have, or its cadence names
 * a period, a vintage or a due day that there is not; or a layout needs a file's name without an example.
 */
export function defineReturn<F extends Fields>(declaration: Declaration<F>): Return<F> {
  const lists = { parts: [], rules: [], advice: [], checks: [], macros: [], layouts: [] };
  const { editions, title } = declaration;
  const checks = [...(declaration.checks ?? []), ...(editions === undefined ? [] : [editionKnown(title, editions)])];
  const result = { ...lists, parameters: {}, isReference: false, ...declaration, checks };
  const known = new Set(columnNames(result));
  const named = [
    ...result.scope,
    ...result.key,
    ...(result.latestCounts === undefined ? [] : [result.latestCounts]),
    ...[...result.rules, ...result.advice, ...result.checks].flatMap((each) => each.columns),
  ];
  const unknown = [
    ...named.filter((name) => !known.has(name)),
    ...result.layouts.flatMap(filledColumns).filter((name) => !(name in result.fields)),
  ];
  if (unknown.length > 0) throw new Error(`${declaration.name} has no column ${unknown.join(", ")}`);
  const vintages = result.fields.vintage?.type.values ?? [];
  const unsaid = result.layouts.filter(
    ({ fileName, fileNameExample = "" }) => fileName?.test(fileNameExample) === false,
  );
  if (unsaid.length > 0) throw new Error(`${declaration.name} gives no example of a file's name that it can read`);
  const faults = result.cadence === undefined ? [] : cadenceFaults(result.cadence, result.scope, vintages);
  if (faults.length > 0) throw new Error(`${declaration.name} ${faults.join("; ")}`);
  return result;
}

/** The columns of a return's table: those of its file, then its parameters. */
export function columnNames(definition: Pick<Return, "fields" | "parameters">): string[] {
  return [...Object.keys(definition.fields), ...Object.keys(definition.parameters)];
}

/** The column that says what period a row is about; null where none does. */
export function periodColumn(definition: Pick<Return, "fields" | "parameters">): string | null {
  const names = columnNames(definition);
  return ["period", "year"].find((name) => names.includes(name)) ?? null;
}

/** The fields of all columns, parameters included. */
export function allFields(definition: Return): [string, Field<unknown>][] {
  const parameters = Object.entries(definition.parameters).map(([name, { field }]): [string, Field<unknown>] => [
    name,
    field,
  ]);
  return [...Object.entries(definition.fields), ...parameters];
}

/** Whether the headings of its files are its publisher's own, so that nobody else can put them right. */
export function hasPublishersHeadings({ fields }: Return): boolean {
  return Object.values(fields).every(({ header }) => header !== null);
}

/** The heading of a column in the file. */
export function heading(name: string, field: Field<unknown>): string {
  return field.header ?? name;
}
