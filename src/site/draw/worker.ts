import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import type { PageCells } from "../../../reports/runtime/cells.ts";
import type { PageContext } from "../page-context.ts";
import { drawPage, type PageToDraw, type Studio } from "./draw-page.ts";

// A thread that finishes pages, one after the other: components draw on the one `document` of their thread.

// Where components come with the way back to their sources, a fault says the source's line.
process.setSourceMapsEnabled(true);

const { site } = z.object({ site: z.string() }).parse(workerData);

const cells = z.custom<PageCells>((value) => typeof value === "function");
const give = z.custom<(context: PageContext) => void>((value) => typeof value === "function");

async function moduleAt(file: string): Promise<unknown> {
  return import(pathToFileURL(join(site, file)).href);
}

let studio: Promise<Studio> | null = null;

/** The site's modules are read when the first page is drawn: a thread may be started before they are there. */
async function openStudio(): Promise<Studio> {
  const { usePageContext } = z.object({ usePageContext: give }).parse(await moduleAt("yardstick.js"));
  return {
    site,
    cellsOf: async (module) => z.object({ default: cells }).parse(await moduleAt(`pages/${module}.js`)).default,
    usePageContext,
  };
}

parentPort?.on("message", async (page: PageToDraw) => {
  try {
    studio ??= openStudio();
    parentPort?.postMessage({ drawn: await drawPage(page, await studio) });
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
