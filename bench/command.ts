import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setInterval } from "node:timers";
import { fileURLToPath } from "node:url";

/** The built command: run `npm run bundle` before. */
export const command = fileURLToPath(new URL("../build/yardstick.js", import.meta.url));

/** What a process took. */
export interface Run {
  readonly milliseconds: number;
  /** Of its processor, its threads and the processes it started added up; 0 off Linux. */
  readonly cpu_ms: number;
  /** The most memory that it and the processes it started held at one time; 0 off Linux. */
  readonly peak_mib: number;
}

/**
 * Runs Node with these arguments to its end. A refresh may end with 1, where it left something out.
 *
 * @throws {Error} with what it said, where it ended otherwise.
 */
export async function timed(args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const cpuBefore = childrenCpuMs();
  const child = spawn(process.execPath, [...args], { stdio: ["ignore", "ignore", "pipe"] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentKilobytes(child.pid ?? 0));
  }, 50);
  let said = "";
  child.stderr.on("data", (piece: Buffer) => {
    said += piece.toString();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  const isDone = code === 0 || (code === 1 && args.includes("refresh"));
  if (!isDone) throw new Error(`${args.join(" ")} ended with ${code}: ${said}`);
  return {
    milliseconds: Math.round(performance.now() - start),
    cpu_ms: childrenCpuMs() - cpuBefore,
    peak_mib: Math.round(peak / 1024),
  };
}

/** The memory of a process and of all that it started, as Linux says. */
function residentKilobytes(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return Number(own) + children.reduce((sum, child) => sum + residentKilobytes(Number(child)), 0);
  } catch {
    return 0;
  }
}

/** What the processes that this one started and that have ended took of the processor, as Linux says in hundredths. */
function childrenCpuMs(): number {
  try {
    // The name of the program may hold spaces; user and system time of children are the 14th and 15th after it.
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return 0;
  }
}
