import { arch, cpus, platform, release, totalmem } from "node:os";
import { version } from "@duckdb/node-api";

/** What a measurement was made on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory_gib: number;
  readonly system: string;
  readonly node: string;
  readonly duckdb: string;
  readonly measured_on: string;
}

/** This machine, today. */
export function machine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? "not known",
    cores: cpus().length,
    memory_gib: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    duckdb: version(),
    measured_on: new Date().toISOString().slice(0, 10),
  };
}
