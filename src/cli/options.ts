import { statSync } from "node:fs";
import { z } from "zod";
import type { Field } from "../contract/field.ts";
import { askedAgain } from "../contract/mistakes.ts";
import { date, period } from "../contract/period-fields.ts";
import { Fault } from "../store/workspace/fault.ts";

/** A command that was called wrongly: printed as its message, and the command exits with 2. */
export class UsageFault extends Fault {}

/** A path that a folder has, or may be made at. */
export const folder = z.string().superRefine((text, { addIssue }) => {
  if (text.trim() === "") addIssue("expected the path of a folder, found none");
  else if (statSync(text, { throwIfNoEntry: false })?.isFile()) addIssue(`expected a folder, found the file ${text}`);
});

/** A value of a field of the contract, read as its cells are. */
function fieldValue(field: Field<string>, help: (text: string) => string = () => "") {
  return z.string().transform((text, { addIssue }) => {
    const value = field.read(text);
    if (typeof value === "string") return value;
    addIssue(`expected ${field.type.expected}, found ${JSON.stringify(text)}${help(text)}`);
    return z.NEVER;
  });
}

/** A period that may be two is said to be, with both. */
function periodHelp(text: string): string {
  const { is, fix } = askedAgain(text, "period");
  return is === "" ? "" : ` (${is}). ${fix.replace(/[.]$/, "")}`;
}

/** One of a closed list of words, in capitals or not. */
export function oneOf(values: readonly string[]) {
  return z.string().transform((text, { addIssue }) => {
    const value = values.find((each) => each.toLowerCase() === text.trim().toLowerCase());
    if (value !== undefined) return value;
    addIssue(`expected one of ${values.join(", ")}, found ${JSON.stringify(text)}`);
    return z.NEVER;
  });
}

/** A word of any kind, not none. */
export const word = z.string().trim().min(1, "expected a word, found none");
const day = fieldValue(date()).optional();

/** The last port that a machine has. */
const lastPort = 65_535;
const port = z.string().transform((text, { addIssue }) => {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= lastPort) return number;
  addIssue(`expected a number from 0 to ${lastPort}, found ${JSON.stringify(text)}`);
  return z.NEVER;
});

/** Options that every command takes. */
export const commonOptions = z.object({ data: folder.optional(), json: z.boolean().optional() });

/** Options of a command that reads: the position as known at the end of a day, instead of now. */
export const readOptions = commonOptions.extend({ asOf: day });

/** Options of `query`. */
export const queryOptions = readOptions.extend({ published: z.boolean().optional() });

/** Options of `check`. */
export const checkOptions = commonOptions.extend({
  period: fieldValue(period(), periodHelp).optional(),
  allowColumn: z.array(word).optional(),
  replace: z.boolean().optional(),
  strict: z.boolean().optional(),
});

/** Options of `refresh`. */
export const refreshOptions = checkOptions.extend({
  acceptIncomplete: z.boolean().optional(),
  shared: z.boolean().optional(),
});

/** Options of `changes`. */
export const changesOptions = commonOptions.extend({ since: day, until: day });

/** Options of `audit`. */
export const auditOptions = commonOptions.extend({ against: folder.optional(), primaryOnly: z.boolean().optional() });

/** Options of `build`, `serve` and `start`. */
export const siteOptions = readOptions.extend({ out: folder.optional(), since: day, port: port.optional() });

export type CommonOptions = z.infer<typeof commonOptions>;
export type ReadOptions = z.infer<typeof readOptions>;
export type QueryCommand = z.infer<typeof queryOptions>;
export type RefreshCommand = z.infer<typeof refreshOptions>;
export type ChangesCommand = z.infer<typeof changesOptions>;
export type AuditCommand = z.infer<typeof auditOptions>;
export type SiteCommand = z.infer<typeof siteOptions>;

/**
 * What was given with a command, as its options are declared.
 *
 * @throws {UsageFault} that names the option, what was expected and what was found.
 */
export function checkedOptions<T>(options: z.ZodType<T>, given: unknown): T {
  const result = options.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageFault(`--${optionName(issue?.path[0])}: ${issue?.message}.`);
}

/** `as-of` of `asOf`. */
function optionName(property: PropertyKey | undefined): string {
  return String(property ?? "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
