import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../store/check.ts";
import { answer, tell } from "./answer.ts";
import { wholeOptions, workspaceOf } from "./context.ts";
import type { RefreshCommand } from "./options.ts";
import { hasFaults, loadReport } from "./report.ts";

/** The checks of `refresh` on files that are not taken: nothing is loaded, archived or written. */
export async function checkCommand(files: readonly string[], options: RefreshCommand): Promise<number> {
  const workspace = workspaceOf(options);
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  try {
    const parameters = options.period === undefined ? {} : { period: options.period };
    const own = { files, parameters, acceptIncomplete: options.acceptIncomplete ?? false, onProgress: () => {} };
    const asked = {
      isStrict: options.strict ?? false,
      replace: options.replace ?? false,
      allowedColumns: options.allowColumn ?? [],
    };
    const all = { ...(await wholeOptions(workspace, own)), ...asked, warn: tell };
    const { results, passedOver } = await check(workspace, all, join(folder, "check.duckdb"));
    answer(
      options.json,
      { results, passed_over: passedOver.length },
      loadReport(results, { known: [], passedOver, isLoaded: false }),
    );
    return hasFaults(results) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
