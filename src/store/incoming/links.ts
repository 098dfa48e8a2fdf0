import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { hasUnreadablePath } from "../../files/open.ts";

/** Links to files under names that DuckDB can read, where their own it cannot; each is of this process and goes with it. */
export class Links {
  readonly #folder: string;
  readonly #made: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The path of a file, or of a link to it where it cannot be read under its own. */
  readable(path: string): string {
    if (!hasUnreadablePath(path)) return path;
    mkdirSync(this.#folder, { recursive: true });
    const link = join(this.#folder, `${process.pid}-link-${this.#made.length + 1}`);
    rmSync(link, { force: true });
    symlinkSync(path, link);
    this.#made.push(link);
    return link;
  }

  remove(): void {
    for (const link of this.#made) rmSync(link, { force: true });
  }
}
