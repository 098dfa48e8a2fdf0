import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { commandSource, sourceHash, warehouseSource } from "../src/cli/source-hash.js";

const root = join(import.meta.dirname, "..");
const folder = join(root, "build");
/** Beside the bundle: a hash of the source that it was made of. */
const record = join(folder, "source-hash");

/** Whether the command in `build` is made of the source as it is. */
export function isFresh() {
  if (!existsSync(record) || !existsSync(join(folder, "yardstick.js"))) return false;
  return readFileSync(record, "utf8") === sourceHash(root, commandSource);
}

/**
 * Makes the command. Node 20 runs no TypeScript, so that it is bundled when the project is installed. It is split where it
 * imports a part when that is needed. A part is named by its hash, and by that the command's own file changes with each
 * of its parts: one that runs meanwhile keeps its own until the new ones are all there.
 */
export async function bundle() {
  const { build } = await import("esbuild");
  const hash = sourceHash(root, commandSource);
  const define = { bundledCode: JSON.stringify(sourceHash(root, warehouseSource)) };
  const { outputFiles } = await build({ ...options, define, absWorkingDir: root, write: false });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const next = `${path}.${process.pid}`;
    writeFileSync(next, contents);
    renameSync(next, path);
  }
  chmodSync(join(folder, "yardstick.js"), 0o755);
  const made = outputFiles.map(({ path }) => basename(path));
  for (const name of readdirSync(folder))
    if (name.startsWith("part-") && !made.includes(name)) rmSync(join(folder, name), { force: true });
  writeFileSync(record, hash);
}

/** Words for zod's own messages in fifty languages, of which none is shown: half a megabyte that each command would read. */
const withoutOtherLanguages = {
  name: "without-other-languages",
  setup({ onResolve }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer, resolveDir }) =>
      importer.includes(join("node_modules", "zod")) ? { path: join(resolveDir, "../locales/en.js") } : null,
    );
  },
};

const options = {
  entryPoints: {
    yardstick: "src/cli/main.ts",
    "site-worker": "src/site/draw/worker.ts",
    "workbook-process": "src/files/workbook/process.ts",
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
  external: ["@duckdb/node-bindings", "@observablehq/framework", "@resvg/resvg-js", "dejavu-fonts-ttf", "esbuild", "@e965/xlsx", "highs", "playwright-core"],
  // Packages that were written for require are given one.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  plugins: [withoutOtherLanguages],
  // What is read at each start is shorter; names are kept, for the stack of a bug is read by people.
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: "warning",
};

if (process.argv[1] === import.meta.filename) await bundle();
