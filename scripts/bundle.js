import { chmodSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

// Node 20 runs no TypeScript, so the command is bundled when the project is installed. It is split where it imports a part
// when that is needed. A part is named by its hash, and by that the command's own file changes with each of its parts.
const root = join(import.meta.dirname, "..");
const folder = join(root, "build");
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name === "yardstick.js" || name === "workbook-process.js" || name.startsWith("part-")) rmSync(join(folder, name));
}
await build({
  entryPoints: {
    yardstick: join(root, "src", "cli", "main.ts"),
    "workbook-process": join(root, "src", "files", "workbook", "process.ts"),
  },
  outdir: folder,
  chunkNames: "part-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Packages of many small files start faster within the bundle. Those stay outside that have binaries or files of their
  // own, or are asked for where they lie.
  external: ["@duckdb/node-bindings", "@observablehq/framework", "esbuild", "@e965/xlsx"],
  // Packages that were written for require are given one.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  logLevel: "warning",
});
chmodSync(join(folder, "yardstick.js"), 0o755);
