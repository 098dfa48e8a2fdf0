import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/**
 * What pages share and how esbuild makes it: the components with Plot as one module, what a reader’s act starts, what makes a
 * figure a picture, what checks a return that a reader chooses, and the
 * style sheet.
 *
 * @param reports the folder of the reports' sources
 */
export function assetsOf(reports: string, site: string): BuildOptions {
  return {
    entryPoints: {
      yardstick: join(reports, "yardstick.ts"),
      act: join(reports, "runtime", "act.ts"),
      check: join(reports, "check", "results.ts"),
      "check-worker": join(reports, "..", "src", "check", "worker.ts"),
      picture: join(reports, "runtime", "picture.ts"),
      style: join(reports, "style", "index.css"),
    },
    outdir: site,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  };
}

/** Writes what pages share into the folder of a site. */
export async function writeAssets(reports: string, site: string): Promise<void> {
  await build(assetsOf(reports, site));
}
