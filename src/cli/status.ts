import { z } from "zod";
import { returns } from "../../pipelines/index.ts";
import { dateName } from "../explain/day.ts";
import { workspaceKind } from "../store/workspace/workspace.ts";
import { answer, counted } from "./answer.ts";
import { dayOf, workspaceRead } from "./context.ts";
import { type Expected, readExpected } from "./expected-facts.ts";
import { lateLine } from "./expected-words.ts";
import { openWarehouse } from "./open-warehouse.ts";
import type { ReadOptions } from "./options.ts";
import { type Reconciliation, readReconciliations, reconciliationLine } from "./reconciliation-facts.ts";
import {
  type Coverage,
  type Freshness,
  type Refusal,
  readCoverage,
  readFreshness,
  readUnknownEditions,
  refusals,
  type UnknownEdition,
} from "./status-facts.ts";

const loadSchema = z.object({ return_name: z.string(), files: z.number(), rows: z.number() });

const unknownSchema = z.object({
  return_name: z.string(),
  framework: z.string(),
  edition: z.string(),
  indicator_code: z.string(),
  first_period: z.string(),
  last_period: z.string(),
  row_count: z.number(),
});

type UnknownIndicator = z.infer<typeof unknownSchema>;

/** What is loaded, how far it goes, what was due and is missing, what was refused; exit 1 where anything is either. */
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
    const { late: missing } = await readExpected(db, day);
    const reconciliations = await readReconciliations(db);
    const refused = refusals(workspace);
    const kind = workspaceKind(workspace);
    const unknown = await db.rows(unknownSchema, "select * from pub.unknown_indicator");
    const unknownEditions = await readUnknownEditions(db, returns);
    const found = { loads, coverage, freshness, missing, unknown, unknownEditions, reconciliations, refused };
    const status = { workspace: workspace.folder, kind, day, isToday, ...found };
    answer(options.json, status, words(status));
    return missing.length + refused.length > 0 ? 1 : 0;
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
  readonly missing: readonly Expected[];
  readonly unknown: readonly UnknownIndicator[];
  readonly unknownEditions: readonly UnknownEdition[];
  readonly reconciliations: readonly Reconciliation[];
  readonly refused: readonly Refusal[];
}

function words(status: Status): string {
  const { workspace, kind, day, isToday, loads, coverage, freshness, missing, unknown, reconciliations, refused } =
    status;
  const loaded = loads.map((load) => {
    const periods = coverage.filter((row) => row.return_name === load.return_name).map((row) => row.period);
    const span = periods.length < 2 ? (periods[0] ?? "") : `${periods[0]} to ${periods.at(-1)}`;
    const counts = `${counted(load.files, "file")}, ${counted(load.rows, "row")}`;
    return `  ${load.return_name}: ${counts}${span === "" ? "" : `, ${span}`}`;
  });
  const lines = [
    `${workspace} (${kind} data)${isToday ? "" : `, as known on ${dateName(day)}`}`,
    ...(loaded.length > 0 ? ["Loaded", ...loaded] : ["Nothing is loaded yet."]),
    ...(freshness.length > 0 ? ["Latest period", ...freshness.map(freshnessLine)] : []),
    ...(missing.length > 0
      ? [`Missing: due before ${dateName(day)} and not received. Run yardstick due for all that is due.`]
      : []),
    ...missing.map(lateLine),
    ...(unknown.length > 0
      ? ["Codes of no known indicator: their rows are loaded and make no figure. Check each code."]
      : []),
    ...unknown.map(unknownLine),
    ...(status.unknownEditions.length > 0
      ? ["Editions that are not known: their rows are loaded and make no figure."]
      : []),
    ...status.unknownEditions.map(unknownEditionLine),
    ...(reconciliations.length > 0 ? ["Returns compared", ...reconciliations.map(reconciliationLine)] : []),
    ...(refused.length > 0 ? ["Refused or left out", ...refused.map(refusalLine)] : []),
  ];
  return lines.join("\n");
}

function freshnessLine(row: Freshness): string {
  const received = row.latest_received_at === null ? "with the code" : dateName(row.latest_received_at);
  const of = row.councils_expected === null ? "" : ` of ${row.councils_expected.toLocaleString("en-GB")}`;
  const councils =
    of === ""
      ? counted(row.councils_in, "council")
      : `${row.councils_in}${of} ${row.councils_expected === 1 ? "council" : "councils"}`;
  return `  ${row.return_name} (each ${row.every}): ${row.latest_period}, received ${received}, ${councils}`;
}

function unknownLine(row: UnknownIndicator): string {
  const { return_name, framework, edition, indicator_code, first_period, last_period, row_count } = row;
  const span = first_period === last_period ? first_period : `${first_period} to ${last_period}`;
  return `  ${return_name}: ${indicator_code} of ${framework} ${edition}, ${span}, ${counted(row_count, "row")}`;
}

function unknownEditionLine({ return_name, edition, row_count }: UnknownEdition): string {
  return `  ${return_name}: ${edition}, ${counted(row_count, "row")}`;
}

function refusalLine({ list, count, first }: Refusal): string {
  return `  refused/${list}: ${counted(count, "message")}${first === "" ? "" : `, first ${first}`}`;
}
