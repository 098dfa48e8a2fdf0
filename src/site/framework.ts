import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { Fault } from "../store/workspace/fault.ts";

/** Packages whose versions Framework looks up on a public host, even for an empty page. */
const lookedUp = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
];

/**
 * Empties Framework's cache and leaves in it an empty folder for each
 * package: Framework takes each for an answer and asks no other host.
 */
export function prepareCache(root: string): void {
  const cache = join(root, "reports", ".observablehq");
  rmSync(cache, { recursive: true, force: true });
  for (const name of lookedUp) mkdirSync(join(cache, "cache", "_npm", `${name}@0.0.0`), { recursive: true });
}

/** The position at the end of a day. */
export interface Before {
  readonly path: string;
  readonly day: string;
}

/**
 * Runs Framework's build into `outFolder`.
 *
 * @throws {Fault} with what Framework printed, when it fails or a link is broken.
 */
export async function runFramework(root: string, outFolder: string): Promise<void> {
  const manifest = createRequire(join(root, "package.json")).resolve("@observablehq/framework/package.json");
  const script = join(dirname(manifest), "dist", "bin", "observable.js");
  const env = {
    ...process.env,
    PATH: join(root, "node_modules", ".bin") + delimiter + (process.env.PATH ?? ""),
    YARDSTICK_OUT: outFolder,
    OBSERVABLE_TELEMETRY_DISABLE: "1",
  };
  const { code, text } = await output(script, root, env);
  if (code !== 0 || /broken link/.test(text)) throw new Fault(`the site was not built.\n${tail(text)}`);
}

function output(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, "build"], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    const add = (part: Buffer) => {
      text += part.toString("utf8");
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, text }));
  });
}

/** The last lines: the hundreds before them name pages that were built. */
function tail(text: string): string {
  return text.trimEnd().split("\n").slice(-40).join("\n");
}
