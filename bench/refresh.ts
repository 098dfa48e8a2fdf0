import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, timed } from "./command.ts";
import { makeDemonstration, restatedFile } from "./demonstration.ts";

/** The latest quarter of personal budgets. */
const quarter = { name: /^personal-budgets-\d.*\.csv$/, column: "denominator_count" };

/** How long a whole process of `refresh` takes in the demonstration workspace. */
export interface RefreshBench {
  /** Rounds of which each time is the best. */
  readonly rounds: number;
  /** `node -e 0`, which any command needs. */
  readonly node_ms: number;
  /** Nothing is new. */
  readonly nothing_new_ms: number;
  /** Over `node -e 0`: under 500 is the aim. */
  readonly nothing_new_over_node_ms: number;
  /** One quarterly file has changed and the figures are made again: under 3000 is the aim. */
  readonly one_file_ms: number;
  readonly ratio_one_file_to_nothing_new: number;
}

/** Times the built command: run `npm run bundle` before. */
export async function benchRefresh(rounds: number): Promise<RefreshBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const workspace = join(folder, "workspace");
  try {
    await makeDemonstration(workspace);
    const times = { node: Number.POSITIVE_INFINITY, nothing: Number.POSITIVE_INFINITY, one: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round += 1) {
      times.node = Math.min(times.node, (await timed(["-e", "0"])).milliseconds);
      times.nothing = Math.min(times.nothing, (await timed([command, "refresh", "--data", workspace])).milliseconds);
      const file = restatedFile(workspace, folder, { ...quarter, by: round + 1 });
      times.one = Math.min(times.one, (await timed([command, "refresh", "--data", workspace, file])).milliseconds);
    }
    return {
      rounds,
      node_ms: times.node,
      nothing_new_ms: times.nothing,
      nothing_new_over_node_ms: times.nothing - times.node,
      one_file_ms: times.one,
      ratio_one_file_to_nothing_new: Math.round((times.one / times.nothing) * 100) / 100,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
