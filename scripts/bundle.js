import { chmodSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

// Node 20 runs no TypeScript, so the command is bundled when the project is installed.
const root = join(import.meta.dirname, "..");
const outfile = join(root, "build", "yardstick.js");
await build({
  entryPoints: [join(root, "src", "cli", "main.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  banner: { js: "#!/usr/bin/env node" },
  logLevel: "warning",
});
chmodSync(outfile, 0o755);
