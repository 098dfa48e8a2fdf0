import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the components, Plot with them, into the one module that pages import as /yardstick.js. */
export async function bundleComponents(root: string): Promise<void> {
  await build({
    entryPoints: [join(root, "reports", "yardstick.ts")],
    outfile: join(root, "reports", "yardstick.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  });
}
