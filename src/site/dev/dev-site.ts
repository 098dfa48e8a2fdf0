import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sharedContextPath } from "../../../reports/runtime/places.ts";
import type { Database } from "../../store/warehouse/database.ts";
import { clearEnded } from "../../store/workspace/own-folder.ts";
import { dataPath, fileText } from "../data-files.ts";
import { DrawingThread } from "../draw/pool.ts";
import { type MarkdownReader, markdownReader } from "../framework/markdown.ts";
import { openSite } from "../open-site.ts";
import { glossaryTerms } from "../pages/glossary.ts";
import { addressOf, type PageSource, pageSources } from "../pages/page-source.ts";
import { compilePage, componentsPath, pageToDraw, valuesOf } from "../pages/page-to-draw.ts";
import { type DataSet, englandPage, type Per } from "../query.ts";
import { sharedContext } from "../shell.ts";
import { type SiteContext, siteContext } from "../site-context.ts";
import type { BuildOptions } from "../site-source.ts";
import { ReportSources } from "./sources.ts";

/** What the site is made from while it is worked on. */
export type DevOptions = Omit<BuildOptions, "outFolder" | "code">;

/** A page that was found by its address. */
export interface FoundPage {
  readonly address: string;
  readonly source: PageSource;
  /** What its parameter is filled with; null for a page alone. */
  readonly value: string | null;
}

/** What does not change while sources are edited: another position is read after a refresh. */
interface Position {
  readonly db: Database;
  readonly context: SiteContext;
  readonly read: MarkdownReader;
}

/**
 * The site of a workspace in a folder of its own, of which each page and each file of data is made when it is asked for, by
 * the functions that build the whole. After an edit what hangs on it is made again.
 */
export class DevSite {
  /** The folder that the site is made in. */
  readonly folder: string;
  readonly #own = ownFolder();
  readonly #options: DevOptions;
  readonly #sources: ReportSources;
  #position: Promise<Position>;
  /** The files of data that are there, and the list of sets that they were made by. */
  readonly #data = new Set<string>();
  #sets: readonly DataSet[] = [];
  /** Whether a source was edited since what pages share was made. */
  #isStale = true;
  /** The last thing that is being done. */
  #turn: Promise<void> = Promise.resolve();
  #thread: DrawingThread;
  /** Starting a thread takes longer than drawing a page: one is ready for after the next edit. */
  #nextThread: DrawingThread;

  constructor(options: DevOptions) {
    this.#options = options;
    this.folder = join(this.#own, "site");
    mkdirSync(join(this.folder, "data"), { recursive: true });
    // Node takes the site's scripts for modules, as browsers do, where a package says so.
    writeFileSync(join(this.folder, "package.json"), `{"type":"module"}`);
    this.#sources = new ReportSources(options.reports, this.folder, this.#own);
    this.#position = this.#open();
    // Whoever asks for it is told of its fault.
    this.#position.catch(() => {});
    this.#thread = new DrawingThread(this.folder);
    this.#nextThread = new DrawingThread(this.folder);
  }

  /** @throws {Error} where the warehouse cannot be read */
  async open(): Promise<void> {
    await this.#position;
  }

  /** The page at an address without ".html", such as "council/E08000035/jsna"; null where the site has none. */
  async find(address: string): Promise<FoundPage | null> {
    const { context } = await this.#position;
    for (const source of pageSources(this.#options.reports)) {
      const value = valuesOf(source, context).find((each) => addressOf(source, each) === address);
      if (value !== undefined) return { address, source, value };
    }
    return null;
  }

  /** Draws a page and gives its HTML. */
  draw({ source, value }: FoundPage): Promise<string> {
    return this.#inTurn(async () => {
      const { context, read } = await this.#position;
      const parts = compilePage(source, read, this.folder);
      for (const file of dataNamed(source, value)) await this.#writeData(file);
      const terms = glossaryTerms(pageSources(this.#options.reports));
      return (await this.#thread.draw(pageToDraw(source, value, parts, context, terms))).html;
    });
  }

  /** Makes a file of data, by its path within the folder of data, where the site has one of that name. */
  makeData(path: string): Promise<void> {
    return this.#inTurn(() => this.#writeData(path));
  }

  /** Makes what pages share of the sources as they are. */
  makeAssets(): Promise<void> {
    return this.#inTurn(async () => {});
  }

  /**
   * Says that a source was edited: what was made of it is made again. A page that is being drawn is given up.
   *
   * @param isOfOnePage whether it was Markdown, of which nothing is made but its page
   */
  async change(isOfOnePage: boolean): Promise<void> {
    this.#isStale ||= !isOfOnePage;
    const before = this.#thread;
    this.#thread = this.#nextThread;
    this.#nextThread = new DrawingThread(this.folder);
    await before.close();
  }

  /**
   * Reads the warehouse anew, after a refresh put another in its place.
   *
   * @throws {Error} where it cannot be read: pages are then of the position before
   */
  reopen(): Promise<void> {
    return this.#inTurn(async () => {
      const before = await this.#position;
      const next = await this.#open();
      this.#position = Promise.resolve(next);
      this.#data.clear();
      before.db.close();
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#thread.close(), this.#nextThread.close(), this.#sources.close()]);
    await this.#position.then(({ db }) => db.close()).catch(() => {});
    rmSync(this.#own, { recursive: true, force: true });
  }

  async #open(): Promise<Position> {
    const { workspace, day, before } = this.#options;
    const db = await openSite({ warehouse: workspace.warehouse, day: day.day, before });
    const context = await siteContext(db, day);
    writeFileSync(join(this.folder, sharedContextPath), JSON.stringify(sharedContext(context)));
    return { db, context, read: await markdownReader(componentsPath) };
  }

  /** Does one thing after the other, each with what pages share as it is now. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(async () => {
      await this.#refresh();
      return work();
    });
    this.#turn = done.then(
      () => {},
      () => {},
    );
    return done;
  }

  async #refresh(): Promise<void> {
    if (!this.#isStale) return;
    this.#isStale = false;
    try {
      const [, sets] = await Promise.all([this.#sources.writeAssets(), this.#sources.dataSets()]);
      if (sets !== this.#sets) this.#forgetData(sets);
      this.#sets = sets;
    } catch (error) {
      this.#isStale = true;
      throw error;
    }
  }

  /** Forgets the data of sets that are no longer as they were. */
  #forgetData(sets: readonly DataSet[]): void {
    const same = new Set(sets.map((set) => JSON.stringify(set)));
    const kept = this.#sets.filter((set) => same.has(JSON.stringify(set))).map(({ name }) => name);
    for (const path of this.#data) {
      const [name = ""] = path.split(/[/.]/, 1);
      if (!kept.includes(name)) this.#data.delete(path);
    }
  }

  async #writeData(path: string): Promise<void> {
    if (this.#data.has(path)) return;
    const text = await this.#dataText(path);
    if (text === null) return;
    const file = join(this.folder, "data", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    this.#data.add(path);
  }

  async #dataText(path: string): Promise<string | null> {
    if (path === "shapes.json") return JSON.stringify(await this.#options.shapes());
    const { db, context } = await this.#position;
    for (const set of this.#sets) {
      const owner = ownersOf(set.per, context).find((each) => dataPath(set, each) === path);
      if (owner !== undefined) return fileText(db, set, owner);
    }
    return null;
  }
}

/** A folder of this process's own; those of processes that were killed are taken away. */
function ownFolder(): string {
  const prefix = "yardstick-dev-";
  try {
    clearEnded(tmpdir(), prefix);
  } catch {
    // One that another account left is not ours to take away.
  }
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
}

/** Who has a file of a set. */
function ownersOf(per: Per, { councils, indicators }: SiteContext): readonly string[] {
  if (per === "site") return [""];
  if (per === "indicator") return [...indicators.keys()];
  return per === "area" ? [...councils.keys(), englandPage] : [...councils.keys()];
}

/** The files of data that a page reads: Framework has them named in its Markdown as they are. */
function dataNamed({ text, parameter }: PageSource, value: string | null): string[] {
  const filled = text.replaceAll(`\${observable.params.${parameter}}`, () => value ?? "");
  return [...filled.matchAll(/FileAttachment\(["'`](?:\.\.?\/)+data\/([^"'`]+)/g)].map(([, file]) => file ?? "");
}
