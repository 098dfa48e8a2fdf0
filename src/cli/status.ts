import { existsSync, readdirSync } from "node:fs";
import { z } from "zod";
import { Database } from "../store/database.ts";
import { Fault } from "../store/fault.ts";
import { type Workspace, workspaceKind } from "../store/workspace.ts";
import { answer, counted } from "./answer.ts";
import { type CommonOptions, workspaceOf } from "./context.ts";

const freshnessSchema = z.object({
  return_name: z.string(),
  latest_period: z.string().nullable(),
  latest_received_at: z.string().nullable(),
  councils_in: z.number(),
  councils_expected: z.number().nullable(),
});
const missingSchema = z.object({ return_name: z.string(), period: z.string(), council_name: z.string() });
const loadSchema = z.object({ return_name: z.string(), files: z.number(), rows: z.number() });

/** What is loaded, how fresh it is, what is missing for the latest period and what was refused; exit 1 where anything is. */
export async function statusCommand(options: CommonOptions): Promise<number> {
  const workspace = workspaceOf(options);
  const db = await openWarehouse(workspace);
  try {
    const loads = await db.rows(
      loadSchema,
      "select return_name, count(*) as files, sum(row_count) as rows from pub.load group by all order by all",
    );
    const freshness = await db.rows(freshnessSchema, "select * exclude (title) from pub.freshness");
    const missing = await db.rows(missingSchema, "select * exclude (council_code) from pub.freshness_missing");
    const refused = existsSync(workspace.refused) ? readdirSync(workspace.refused).sort() : [];
    const kind = workspaceKind(workspace);
    const status = { workspace: workspace.folder, kind, loads, freshness, missing, refused };
    answer(options.json, status, words(status));
    return missing.length + refused.length > 0 ? 1 : 0;
  } finally {
    db.close();
  }
}

/** The live warehouse, to be read. */
export async function openWarehouse(workspace: Workspace): Promise<Database> {
  if (existsSync(workspace.warehouse)) return Database.open(workspace.warehouse, "read");
  throw new Fault(`${workspace.folder} has no warehouse yet. Run yardstick refresh first.`);
}

interface Status {
  readonly workspace: string;
  readonly kind: string;
  readonly loads: readonly z.infer<typeof loadSchema>[];
  readonly freshness: readonly z.infer<typeof freshnessSchema>[];
  readonly missing: readonly z.infer<typeof missingSchema>[];
  readonly refused: readonly string[];
}

function words({ workspace, kind, loads, freshness, missing, refused }: Status): string {
  const loaded = loads.map(
    (load) => `  ${load.return_name}: ${counted(load.files, "file")}, ${counted(load.rows, "row")}`,
  );
  const fresh = freshness.map((row) =>
    row.latest_period === null
      ? `  ${row.return_name}: not loaded`
      : `  ${row.return_name}: ${row.latest_period}, received ${row.latest_received_at?.slice(0, 10) ?? "with the code"}, ` +
        `${row.councils_in} of ${row.councils_expected ?? 0} councils`,
  );
  const lines = [
    `${workspace} (${kind} data)`,
    ...(loaded.length > 0 ? ["Loaded", ...loaded] : ["Nothing is loaded yet."]),
    "Latest period",
    ...fresh,
    ...(missing.length > 0 ? ["Missing for the latest period", ...missingLines(missing)] : []),
    ...(refused.length > 0 ? ["Refused or left out", ...refused.map((name) => `  refused/${name}`)] : []),
  ];
  return lines.join("\n");
}

const namedAtMost = 5;

function missingLines(missing: Status["missing"]): string[] {
  const groups = new Map<string, string[]>();
  for (const { return_name, period, council_name } of missing) {
    const name = `${return_name} ${period}`;
    groups.set(name, [...(groups.get(name) ?? []), council_name]);
  }
  return [...groups].map(([name, councils]) => {
    const more = councils.length - namedAtMost;
    return `  ${name}: ${councils.slice(0, namedAtMost).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  });
}
