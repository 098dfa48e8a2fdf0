import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { z } from "zod";

const seenSchema = z.record(z.string(), z.object({ stamp: z.string(), value: z.string() }));
type Seen = z.infer<typeof seenSchema>;

/** Some disks count time in steps of two seconds: a file that changed less long ago may change again in the same step. */
const stepMs = 2_000;

/**
 * What was read of files, each under the path and the stamp that it had: what has not changed is not read again. The note
 * may be deleted at any time, and one that cannot be read is none.
 */
export class SeenFiles {
  readonly #path: string;
  readonly #before: Seen;
  readonly #now: Seen = {};

  /** @param path where the note lies */
  constructor(path: string) {
    this.#path = path;
    this.#before = readNote(path);
  }

  /** What `read` gives of the file at `path`, or gave when the file was as it is now. Null is never kept. */
  async value<T extends string | null>(path: string, read: () => Promise<T>): Promise<T | string> {
    const began = Date.now();
    const stamp = stampOf(path);
    const before = this.#before[path];
    if (stamp !== null && before?.stamp === stamp.text) {
      this.#now[path] = before;
      return before.value;
    }
    const value = await read();
    if (stamp !== null && value !== null && began - stamp.changed > stepMs)
      this.#now[path] = { stamp: stamp.text, value };
    return value;
  }

  /** Keeps what is true of the file at `path`, which this process has just put there. */
  put(path: string, value: string): void {
    const stamp = stampOf(path);
    if (stamp !== null) this.#now[path] = { stamp: stamp.text, value };
  }

  /** Writes the note for the next process: of files that are still there. */
  save(): void {
    const others = Object.entries(this.#before).filter(([path]) => !(path in this.#now) && existsSync(path));
    const note = { ...Object.fromEntries(others), ...this.#now };
    try {
      writeFileSync(this.#path, JSON.stringify(note));
    } catch {
      // Without it the next process reads everything, as it must: what was done stands.
    }
  }
}

function readNote(path: string): Seen {
  try {
    return seenSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}

/** What changes with a file: a program can set back the time of its content, and nobody that of its entry. */
function stampOf(path: string): { readonly text: string; readonly changed: number } | null {
  const entry = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (entry === undefined) return null;
  const { dev, ino, size, mtimeNs, ctimeNs } = entry;
  const changed = Math.max(Number(entry.mtimeMs), Number(entry.ctimeMs));
  return { text: [dev, ino, size, mtimeNs, ctimeNs].join(" "), changed };
}
