import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Source } from "../source.ts";
import { type Book, processBounds, type Refusal } from "./sheet.ts";
import { toldBook } from "./told-book.ts";

/** The name of the script of that process beside the bundled command. */
const bundled = "workbook-process.js";

/**
 * Reads a workbook in a process of its own, which tells what it holds on its stdout: nothing of it is written anywhere.
 * Where it fills its memory or takes too long, it ends alone, and that is the answer.
 *
 * @throws {Error} with its words where it ends otherwise: that is a bug.
 */
export async function askForBook(
  source: Source,
  allowed = processBounds,
): Promise<Book | Refusal | "no memory" | "no time"> {
  const { code, signal, isTimeOut, errors, text } = await ended(source, allowed);
  if (isTimeOut) return "no time";
  // The memory that a process was allowed is at an end: it aborts itself, or the system ends it.
  if (/heap out of memory|allocation failed|Array buffer allocation/i.test(errors) || signal === "SIGKILL")
    return "no memory";
  if (code !== 0) throw new Error(`the workbook's process ended with ${signal ?? code}: ${errors}`);
  const told = toldBook.parse(JSON.parse(text));
  return "refusal" in told ? told.refusal : told;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly isTimeOut: boolean;
  readonly errors: string;
  readonly text: string;
}

function ended(source: Source, { heapMegabytes, seconds }: typeof processBounds): Promise<Ended> {
  const bounded = [`--max-old-space-size=${heapMegabytes}`, ...script()];
  return new Promise((resolve, reject) => {
    const isLying = typeof source === "string";
    const args = isLying ? [...bounded, source] : bounded;
    const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
    // A process that ends before it has read everything says why itself.
    child.stdin.on("error", () => {}).end(isLying ? "" : source);
    const told: Buffer[] = [];
    let [errors, isTimeOut] = ["", false];
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      errors = (errors + piece).slice(-20_000);
    });
    child.stdout.on("data", (piece: Buffer) => told.push(piece));
    const timer = setTimeout(() => {
      isTimeOut = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, isTimeOut, errors, text: Buffer.concat(told).toString("utf8") });
    });
  });
}

/** What Node is told to run: the script beside the bundled command, or from the source what reads TypeScript. */
function script(): string[] {
  const folder = import.meta.dirname;
  if (!import.meta.url.endsWith(".ts")) return [join(folder, bundled)];
  const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return ["--import", typescript, join(folder, "process.ts")];
}
