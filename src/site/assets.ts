import { join } from "node:path";
import { build } from "esbuild";

/**
 * Writes what pages share: the components with Plot as one module, what a reader's act starts, and the style sheet.
 *
 * @param reports the folder of the reports' sources
 */
export async function writeAssets(reports: string, site: string): Promise<void> {
  await build({
    entryPoints: {
      yardstick: join(reports, "yardstick.ts"),
      act: join(reports, "runtime", "act.ts"),
      style: join(reports, "style", "index.css"),
    },
    outdir: site,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  });
}
