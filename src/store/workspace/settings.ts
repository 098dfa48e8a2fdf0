import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Cadence, type DueDay, dueDayFault } from "../../contract/cadence.ts";
import type { Return } from "../../contract/return.ts";
import { disclosureParts, disclosureSchema } from "./disclosure.ts";
import { Fault } from "./fault.ts";
import { jsonPlace } from "./json-place.ts";

const kindSchema = z.enum(["demonstration", "real"]);

/** A workspace holds demonstration data or real data, never both. */
export type WorkspaceKind = z.infer<typeof kindSchema>;

const settingsSchema = z.strictObject({
  kind: kindSchema,
  shared: z.boolean().optional(),
  council_codes: z.array(z.string().regex(/^[A-Z][0-9]{8}$/)).optional(),
  due_days: z
    .array(
      z.strictObject({
        return: z.string(),
        vintage: z.string().optional(),
        months_after: z.number(),
        day: z.number(),
      }),
    )
    .optional(),
  disclosure: disclosureSchema.optional(),
});

/**
 * What `workspace.json` says: the kind, whether the group of its account may read it too, the councils that the workspace
 * is about, due days other than the usual, and how small numbers are hidden where not as usual.
 */
export type WorkspaceSettings = z.infer<typeof settingsSchema>;

const expected: Readonly<Record<string, string>> = {
  kind: `kind "demonstration" or "real"`,
  council_codes: `council_codes to be a list of council codes such as ["E08000035"]`,
  due_days: `due_days to be a list such as [{"return":"personal_budgets","months_after":2,"day":15}]`,
  disclosure: `disclosure to be such as {"threshold":10,"returns":{"self_funders":{"zeros":"hidden"}}}`,
  shared: "shared to be true or false",
};

/**
 * Reads the settings at `path`; a workspace that has none is real.
 *
 * @throws {Fault} where the file is not one of settings.
 */
export function readSettings(path: string): WorkspaceSettings {
  if (!existsSync(path)) return { kind: "real" };
  const settings = parsedJson(path);
  const result = settingsSchema.safeParse(settings);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === "unrecognized_keys" && issue.path.length === 0) {
    throw fault(path, `${issue.keys.join(", ")} is no setting. The settings are ${Object.keys(expected).join(", ")}`);
  }
  const place = jsonPlace(issue?.path ?? []);
  const at = place === "" ? path : `${path}, ${place}`;
  if (issue?.code === "unrecognized_keys" && issue.path[0] === "disclosure") {
    const names = Object.keys(disclosureParts).filter((name) => name !== "returns" || issue.path.length === 1);
    throw fault(at, `${issue.keys.join(", ")} is no setting of it. Its settings are ${names.join(", ")}`);
  }
  const wanted = wantedAt(issue?.path ?? []);
  throw fault(at, `expected ${wanted}, found ${JSON.stringify(valueAt(settings, issue?.path ?? [])) ?? "none"}`);
}

/** What a place of the file has to hold, in words. */
function wantedAt(path: readonly PropertyKey[]): string {
  const [first, ...within] = path.map(String);
  const part = first === "disclosure" ? disclosureParts[within.at(-1) ?? ""] : undefined;
  return part ?? expected[first ?? ""] ?? `{"kind":"demonstration"} or {"kind":"real"}`;
}

/** What a JSON holds at a place; undefined where it holds nothing there. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, name) => new Map(Object.entries(part ?? {})).get(String(name)), value);
}

function fault(path: string, what: string): Fault {
  return new Fault(`${path}: ${what}. Correct the file.`);
}

/** @throws {Fault} where the file is no JSON. */
function parsedJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const hint = "look for a comma, a quote or a bracket that is missing or too many";
    throw fault(path, `expected JSON such as {"kind":"real"}, found text that is none: ${hint}`);
  }
}

/** A return that is expected again: its name, its cadence and its due days in a workspace. */
export interface ExpectedReturn {
  readonly name: string;
  readonly cadence: Cadence;
  readonly due: readonly DueDay[];
}

/**
 * The returns that have due days, each with those of the workspace whose settings lie at `path`.
 *
 * @throws {Fault} where the settings name a return or a vintage that has no due day, or a day that there is not.
 */
export function expectedReturns(
  definitions: readonly Return[],
  settings: WorkspaceSettings,
  path: string,
): ExpectedReturn[] {
  const usual = definitions.flatMap(({ name, cadence }) =>
    cadence === undefined || cadence.due.length === 0 ? [] : [{ name, cadence, due: cadence.due }],
  );
  for (const own of settings.due_days ?? []) {
    const known = usual.find(({ name }) => name === own.return);
    if (known === undefined) {
      const names = usual.map(({ name }) => name).join(", ");
      throw fault(path, `due_days names the return ${own.return}, which has no due day. Those that have are ${names}`);
    }
    const vintages = known.due.map(({ vintage }) => vintage);
    if (own.vintage !== undefined && !vintages.includes(own.vintage)) {
      const there = vintages.join(", ") || "none";
      throw fault(path, `due_days names ${own.return} ${own.vintage}. The vintages that are due are ${there}`);
    }
    const wrong = dueDayFault(known.cadence, { monthsAfter: own.months_after, day: own.day });
    if (wrong !== null) throw fault(path, `due_days of ${own.return}: ${wrong}`);
  }
  return usual.map((each) => ({ ...each, due: each.due.map((day) => dueDay(each.name, day, settings)) }));
}

/** The last setting that is about a due day decides. */
function dueDay(name: string, usual: DueDay, { due_days }: WorkspaceSettings): DueDay {
  const own = due_days?.findLast(
    (each) => each.return === name && (each.vintage === undefined || each.vintage === usual.vintage),
  );
  return own === undefined ? usual : { vintage: usual.vintage, monthsAfter: own.months_after, day: own.day };
}
