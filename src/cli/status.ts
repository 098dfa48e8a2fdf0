import { z } from "zod";
import { returns } from "../../pipelines/index.ts";
import { workspaceKind } from "../store/workspace.ts";
import { dateName } from "../words/day.ts";
import { answer, counted } from "./answer.ts";
import { dayOf, type ReadOptions, workspaceRead } from "./context.ts";
import { openWarehouse } from "./open-warehouse.ts";
import { type Coverage, type Freshness, type Refusal, readCoverage, readFreshness, refusals } from "./status-facts.ts";

const missingSchema = z.object({ return_name: z.string(), period: z.string(), council_name: z.string() });
const loadSchema = z.object({ return_name: z.string(), files: z.number(), rows: z.number() });

/** What is loaded, how fresh, what is missing for the latest period, what was refused; exit 1 where anything is. */
export async function statusCommand(options: ReadOptions): Promise<number> {
  const workspace = await workspaceRead(options);
  const { day, isToday } = dayOf(options);
  const db = await openWarehouse(workspace, { day, isToday });
  try {
    const loads = await db.rows(
      loadSchema,
      "select return_name, count(*) as files, sum(row_count) as rows from pub.load group by all order by all",
    );
    const coverage = await readCoverage(db, returns);
    const freshness = await readFreshness(db, returns);
    const missing = await db.rows(missingSchema, "select * exclude (council_code) from pub.freshness_missing");
    const refused = refusals(workspace);
    const kind = workspaceKind(workspace);
    const status = { workspace: workspace.folder, kind, day, isToday, loads, coverage, freshness, missing, refused };
    answer(options.json, status, words(status));
    const isShort = freshness.some((row) => row.is_behind);
    return isShort || missing.length + refused.length > 0 ? 1 : 0;
  } finally {
    db.close();
  }
}

interface Status {
  readonly workspace: string;
  readonly kind: string;
  readonly day: string;
  readonly isToday: boolean;
  readonly loads: readonly z.infer<typeof loadSchema>[];
  readonly coverage: readonly Coverage[];
  readonly freshness: readonly Freshness[];
  readonly missing: readonly z.infer<typeof missingSchema>[];
  readonly refused: readonly Refusal[];
}

function words({ workspace, kind, day, isToday, loads, coverage, freshness, missing, refused }: Status): string {
  const loaded = loads.map((load) => {
    const periods = coverage.filter((row) => row.return_name === load.return_name).map((row) => row.period);
    const span = periods.length < 2 ? (periods[0] ?? "") : `${periods[0]} to ${periods.at(-1)}`;
    const counts = `${counted(load.files, "file")}, ${counted(load.rows, "row")}`;
    return `  ${load.return_name}: ${counts}${span === "" ? "" : `, ${span}`}`;
  });
  const lines = [
    `${workspace} (${kind} data)${isToday ? "" : `, as known on ${dateName(day)}`}`,
    ...(loaded.length > 0 ? ["Loaded", ...loaded] : ["Nothing is loaded yet."]),
    "Latest period",
    ...freshness.map(freshnessLine),
    ...(missing.length > 0 ? ["Missing for the latest period", ...missingLines(missing)] : []),
    ...(refused.length > 0 ? ["Refused or left out", ...refused.map(refusalLine)] : []),
  ];
  return lines.join("\n");
}

function freshnessLine(row: Freshness): string {
  const often = row.cadence === null ? "" : ` (${row.cadence})`;
  if (row.latest_period === null) return `  ${row.return_name}${often}: not loaded`;
  const received = row.latest_received_at?.slice(0, 10) ?? "with the code";
  const councils = `${row.councils_in} of ${row.councils_expected ?? 0} councils`;
  const behind = row.is_behind ? `, BEHIND: ${row.due_by} was due` : "";
  return `  ${row.return_name}${often}: ${row.latest_period}, received ${received}, ${councils}${behind}`;
}

function refusalLine({ list, count, first }: Refusal): string {
  return `  refused/${list}: ${counted(count, "message")}${first === "" ? "" : `, first ${first}`}`;
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
