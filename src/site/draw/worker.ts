import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import type { PageCells } from "../../../reports/runtime/cells.ts";
import type { PageContext } from "../page-context.ts";
import { drawPage, type PageToDraw, type Studio } from "./draw-page.ts";

// A thread that finishes pages, one after the other: components draw on the one `document` of their thread.

const { site } = z.object({ site: z.string() }).parse(workerData);

const cells = z.custom<PageCells>((value) => typeof value === "function");
const give = z.custom<(context: PageContext) => void>((value) => typeof value === "function");

async function moduleAt(file: string): Promise<unknown> {
  return import(pathToFileURL(join(site, file)).href);
}

const studio: Studio = {
  site,
  cellsOf: async (module) => z.object({ default: cells }).parse(await moduleAt(`pages/${module}.js`)).default,
  usePageContext: z.object({ usePageContext: give }).parse(await moduleAt("yardstick.js")).usePageContext,
};

parentPort?.on("message", async (page: PageToDraw) => {
  try {
    parentPort?.postMessage({ drawn: await drawPage(page, studio) });
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
