import { type FSWatcher, watch, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname, join, resolve } from "node:path";
import { escaped } from "../html.ts";
import { siteAnswers } from "../serve/answer.ts";
import { always } from "../serve/headers.ts";
import { type ServedSite, serveAnswers } from "../serve.ts";
import { type DevOptions, DevSite, type FoundPage } from "./dev-site.ts";
import { faultWords } from "./fault-words.ts";

/** What `serveDev` serves, where, and how it tells of its work. */
export interface DevServerOptions extends DevOptions {
  /** The first port that is tried. */
  readonly port: number;
  /** Takes a line for whoever works on the site: a page that was drawn, a fault. */
  readonly tell: (line: string) => void;
}

/** Where an open page hears of edits. */
const statePath = "/dev-state";

/** Loads the page again after an edit, or when the server was started again: what it hears is then another. */
const reloadScript = `let first;
new EventSource("${statePath}").onmessage = ({data}) => {
  first ??= data;
  if (data !== first) location.reload();
};
`;

/** Editors write a file in several steps. */
const quietMilliseconds = 40;

/**
 * Serves the site of a workspace while its pages are worked on: each page is drawn when it is asked for, from the sources
 * as they are, and an open page is loaded again when one of them is edited. The warehouse is read and nothing is written
 * but a folder for the machine's temporary files. What is wrong with a source is said on the page and told, and serving goes on.
 */
export async function serveDev(options: DevServerOptions): Promise<ServedSite> {
  const server = new DevServer(options);
  const served = await server.listen(options.port).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await server.close();
    },
  };
}

class DevServer {
  readonly #options: DevServerOptions;
  readonly #site: DevSite;
  readonly #files: (request: IncomingMessage, response: ServerResponse) => void;
  readonly #watchers: readonly FSWatcher[];
  readonly #listeners = new Set<ServerResponse>();
  readonly #started = Date.now();
  #edits = 0;
  #isMarkdownAlone = true;
  #quiet: NodeJS.Timeout | undefined;
  #warehouseQuiet: NodeJS.Timeout | undefined;

  constructor(options: DevServerOptions) {
    this.#options = options;
    this.#site = new DevSite(options);
    this.#files = siteAnswers(this.#site.folder);
    writeFileSync(join(this.#site.folder, "dev.js"), reloadScript);
    const source = resolve(options.reports, "..", "src");
    this.#watchers = [
      watch(options.reports, { recursive: true }, (_, file) => this.#edited(file?.endsWith(".md") ?? false)),
      // Components and queries take words and SQL from there.
      watch(source, { recursive: true }, (_, file) => {
        options.tell(`src/${file} was edited: what makes and serves pages is as it was until dev is started again`);
        this.#edited(false);
      }),
      // A refresh puts another warehouse in the place of the one that is read.
      watch(dirname(options.workspace.warehouse), (_, file) => {
        if (file === basename(options.workspace.warehouse)) this.#replaced();
      }),
    ];
  }

  /** @throws {Error} where the warehouse cannot be read */
  async listen(port: number): Promise<ServedSite> {
    await this.#site.open();
    return serveAnswers((request, response) => void this.#answer(request, response), port);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url ?? "");
    if (path === statePath) return this.#hear(response);
    await this.#make(path.slice(1));
    this.#files(request, response);
  }

  async close(): Promise<void> {
    clearTimeout(this.#quiet);
    clearTimeout(this.#warehouseQuiet);
    for (const watcher of this.#watchers) watcher.close();
    await this.#site.close();
  }

  /** Makes what is at a path, where the site has anything there: a page, a file of data, or what pages share. */
  async #make(path: string): Promise<void> {
    const edits = this.#edits;
    let page: FoundPage | null = null;
    try {
      if (path.startsWith("data/")) return await this.#site.makeData(path.slice("data/".length));
      if (/\.(js|css)$/.test(path)) return await this.#site.makeAssets();
      page = (await this.#site.find(path)) ?? (await this.#site.find(`${path}/index`));
      if (page !== null) await this.#drawPage(page);
    } catch (error) {
      if (edits !== this.#edits) return this.#make(path);
      const words = faultWords(error, this.#options.reports, page?.source ?? null);
      for (const line of words) this.#options.tell(line);
      if (page !== null) await this.#write(page, faultPage(words));
    }
  }

  async #drawPage(page: FoundPage): Promise<void> {
    const begun = performance.now();
    await this.#write(page, await this.#site.draw(page));
    this.#options.tell(`/${page.address} drawn in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }

  async #write({ address }: FoundPage, html: string): Promise<void> {
    const file = join(this.#site.folder, `${address}.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html.replace("</head>", `<script type="module" src="/dev.js"></script>\n</head>`));
  }

  #hear(response: ServerResponse): void {
    response.writeHead(200, { ...always, "Content-Type": "text/event-stream" });
    response.write(`retry: 300\n${this.#state()}`);
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  #state(): string {
    return `data: ${this.#started}.${this.#edits}\n\n`;
  }

  #edited(isMarkdown: boolean): void {
    this.#isMarkdownAlone &&= isMarkdown;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      void this.#site.change(this.#isMarkdownAlone);
      this.#isMarkdownAlone = true;
      this.#tellPages();
    }, quietMilliseconds);
  }

  #replaced(): void {
    clearTimeout(this.#warehouseQuiet);
    this.#warehouseQuiet = setTimeout(() => void this.#reopen(), quietMilliseconds);
  }

  async #reopen(): Promise<void> {
    try {
      await this.#site.reopen();
      this.#options.tell("The warehouse was replaced: pages show the new one.");
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      this.#options.tell(`The warehouse was replaced and cannot be read: pages show the one before. ${words}`);
    }
    this.#tellPages();
  }

  /** Has open pages load themselves again. */
  #tellPages(): void {
    this.#edits += 1;
    for (const listener of this.#listeners) listener.write(this.#state());
  }
}

/** The path of a page without its ending, that of the first page of a folder with its name. */
function pathOf(url: string): string {
  const [encoded = ""] = url.split(/[?#]/, 1);
  let path = "/";
  try {
    path = decodeURIComponent(encoded);
  } catch {
    // No page has such a name: the answer says so.
  }
  return (path.endsWith("/") ? `${path}index` : path).replace(/\.html$/, "");
}

function faultPage(lines: readonly string[]): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>This page could not be drawn</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<h1>This page could not be drawn</h1>
${lines.map((line) => `<pre>${escaped(line)}</pre>`).join("\n")}
<p>Mend the source: this page is then loaded again.</p>
</body>
</html>
`;
}
