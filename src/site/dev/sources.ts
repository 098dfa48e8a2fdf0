import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildContext, type BuildOptions, context } from "esbuild";
import { z } from "zod";
import { assetsOf } from "../assets.ts";
import type { DataSet } from "../query.ts";

const listSchema = z.object({ dataSets: z.custom<readonly DataSet[]>((value) => Array.isArray(value)) });

/** What the reports' sources give, made again after each edit: esbuild keeps what it has read, so that it takes a moment. */
export class ReportSources {
  readonly #folder: string;
  readonly #assets: Promise<BuildContext>;
  readonly #queries: Promise<BuildContext>;
  #read: { readonly hash: string; readonly sets: readonly DataSet[] } = { hash: "", sets: [] };

  /**
   * @param reports the folder of the reports' sources
   * @param site the folder that the site is made in: what pages share is written there
   * @param folder a folder for what is no part of the site
   */
  constructor(reports: string, site: string, folder: string) {
    this.#folder = folder;
    // Readable, and with the way back to the sources: a fault says their lines.
    this.#assets = context({ ...assetsOf(reports, site), minify: false, sourcemap: true });
    this.#queries = context(queriesOf(reports));
  }

  /** Writes the components, the script and the style sheet of pages as they are now. */
  async writeAssets(): Promise<void> {
    await (await this.#assets).rebuild();
  }

  /** The sets of data that pages read, as they are now: the same list as before where no query has changed. */
  async dataSets(): Promise<readonly DataSet[]> {
    const { outputFiles = [] } = await (await this.#queries).rebuild();
    const text = outputFiles[0]?.text ?? "";
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    if (hash !== this.#read.hash) {
      const file = join(this.#folder, `queries-${hash}.mjs`);
      writeFileSync(file, text);
      this.#read = { hash, sets: listSchema.parse(await import(pathToFileURL(file).href)).dataSets };
    }
    return this.#read.sets;
  }

  async close(): Promise<void> {
    await Promise.all([this.#assets, this.#queries].map(async (made) => (await made).dispose()));
  }
}

/** Node keeps a module that it has read: the queries are bundled into one that is named by what it holds. */
function queriesOf(reports: string): BuildOptions {
  return {
    entryPoints: [join(reports, "queries.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  };
}
