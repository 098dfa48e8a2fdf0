import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { DrawnPage, PageToDraw } from "./draw-page.ts";

/** What a thread answers. */
type Answer = { readonly drawn: DrawnPage } | { readonly fault: string };

/** Below so many pages a second thread takes longer to start than it saves. */
const pagesWorthAThread = 24;

/**
 * Finishes pages in threads, as many as the machine has cores, and gives each to `take` as it comes.
 *
 * @param site the folder that the site is made in, with its data, its modules and its components
 * @throws {Error} when a page cannot be drawn, with its address
 */
export async function drawPages(
  site: string,
  pages: readonly PageToDraw[],
  take: (page: PageToDraw, drawn: DrawnPage) => void,
): Promise<void> {
  const queue = [...pages].reverse();
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / pagesWorthAThread));
  await Promise.all(Array.from({ length: threads }, () => work(site, queue, take)));
}

async function work(
  site: string,
  queue: PageToDraw[],
  take: (page: PageToDraw, drawn: DrawnPage) => void,
): Promise<void> {
  const thread = new DrawingThread(site);
  try {
    for (let page = queue.pop(); page !== undefined; page = queue.pop()) take(page, await thread.draw(page));
  } catch (error) {
    // The other threads have nothing more to do.
    queue.length = 0;
    throw error;
  } finally {
    await thread.close();
  }
}

/** A thread that finishes pages, one after the other. It reads the site's modules once: for others, another is started. */
export class DrawingThread {
  readonly #worker: Worker;
  /** What ended the thread, be it while it drew no page. */
  #fault: Error | null = null;

  /** @param site the folder that the site is made in */
  constructor(site: string) {
    this.#worker = startWorker(site);
    this.#worker.on("error", (error) => {
      this.#fault = error;
    });
  }

  /** @throws {Error} when the page cannot be drawn, with its address and the stack of its fault */
  async draw(page: PageToDraw): Promise<DrawnPage> {
    const answer = await this.#ask(page);
    if ("fault" in answer) throw new Error(`the page ${page.address} could not be drawn. ${answer.fault}`);
    return answer.drawn;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(page: PageToDraw): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(this.#fault ?? new Error(`the page ${page.address} was given up`));
      if (this.#fault !== null) return ended();
      this.#worker.once("exit", ended);
      this.#worker.once("message", (answer: Answer) => {
        this.#worker.off("exit", ended);
        resolve(answer);
      });
      this.#worker.postMessage(page);
    });
  }
}

/** The thread's file: beside the bundled command; or among the sources, which Node 20 reads with help alone. */
function startWorker(site: string): Worker {
  const workerData = { site };
  if (!import.meta.url.endsWith(".ts")) return new Worker(join(import.meta.dirname, "site-worker.js"), { workerData });
  const tsx = dirname(createRequire(import.meta.url).resolve("tsx/package.json"));
  const reader = JSON.stringify(pathToFileURL(join(tsx, "dist", "esm", "api", "index.mjs")).href);
  const source = JSON.stringify(pathToFileURL(join(import.meta.dirname, "worker.ts")).href);
  const code = `import(${reader}).then(({ register }) => { register(); return import(${source}); })`;
  // What this process was started with would read sources too.
  return new Worker(code, { workerData, eval: true, execArgv: [] });
}
