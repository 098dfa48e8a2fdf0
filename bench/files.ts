import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { command, timed } from "./command.ts";

/** What a refresh costs where what it takes has come in many small files. */
export interface FilesBench {
  readonly files: number;
  /** Returns, each of one council and period. */
  readonly rows: number;
  /** The same rows in one file per return and period. */
  readonly whole_files: number;
  readonly whole_ms: number;
  readonly files_ms: number;
  /** What each file costs beyond the rows in it: 15 at most is the aim. */
  readonly ms_per_file: number;
  readonly ratio_to_whole: number;
  /** The same of the first tenth of the files: it is to be the same. */
  readonly tenth_ms_per_file: number;
  /** With a cell that is wrong in every hundredth file. */
  readonly faulty_files: number;
  readonly faulty_ms: number;
  readonly faulty_ms_per_file: number;
  readonly peak_mib: number;
}

/** A file of the demonstration: its rows, and the file of each council that they would have come in. */
interface Part {
  readonly path: string;
  readonly header: string;
  readonly lines: readonly string[];
}

/** Refreshes a workspace of the built command with so many small files at once: run `npm run bundle` before. */
export async function benchFiles(count: number): Promise<FilesBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  try {
    const base = join(folder, "base");
    const parts = await begin(base, count);
    const tenth = parts.slice(0, Math.round(count / 10));
    const times = {
      whole: await refreshed(folder, base, joined(parts)),
      files: await refreshed(folder, base, parts),
      tenthWhole: await refreshed(folder, base, joined(tenth)),
      tenth: await refreshed(folder, base, tenth),
      faulty: await refreshed(folder, base, parts.map(faulty)),
    };
    const perFile = (some: number, whole: number, files: number) => Math.round(((some - whole) / files) * 10) / 10;
    return {
      files: parts.length,
      rows: parts.reduce((sum, { lines }) => sum + lines.length, 0),
      whole_files: joined(parts).length,
      whole_ms: times.whole.milliseconds,
      files_ms: times.files.milliseconds,
      ms_per_file: perFile(times.files.milliseconds, times.whole.milliseconds, parts.length),
      ratio_to_whole: Math.round((times.files.milliseconds / times.whole.milliseconds) * 100) / 100,
      tenth_ms_per_file: perFile(times.tenth.milliseconds, times.tenthWhole.milliseconds, tenth.length),
      faulty_files: parts.filter((_, index) => isFaulty(index)).length,
      faulty_ms: times.faulty.milliseconds,
      faulty_ms_per_file: perFile(times.faulty.milliseconds, times.whole.milliseconds, parts.length),
      peak_mib: times.files.peak_mib,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a workspace that holds the demonstration's councils, and gives its quarterly returns as councils send them. */
async function begin(base: string, count: number): Promise<Part[]> {
  await timed([command, "demo", base]);
  const names = readdirSync(join(base, "incoming"), { recursive: true, encoding: "utf8" }).sort();
  const councils = names.find((name) => basename(name) === "councils.csv") ?? "";
  await timed([command, "refresh", "--data", base, join(base, "incoming", councils)]);
  const quarterly = names.filter((name) => /^(?:personal-budget|ni-returns)/.test(basename(name)));
  const parts = quarterly.flatMap((name) => byCouncil(name, readFileSync(join(base, "incoming", name), "utf8")));
  rmSync(join(base, "incoming"), { recursive: true });
  if (parts.length < count) throw new RangeError(`expected at most ${parts.length} files, found ${count}.`);
  return parts.slice(0, count);
}

function byCouncil(name: string, text: string): Part[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const at = header.split(",").indexOf("council_code");
  return [...grouped(lines, (line) => line.split(",")[at] ?? "")].map(([code, own]) => ({
    path: name.replace(".csv", ` ${code}.csv`),
    header,
    lines: own,
  }));
}

/** The same rows in the files that a national collection would hand on. */
function joined(parts: readonly Part[]): Part[] {
  return [...grouped(parts, ({ path }) => path.replace(/ \w+\.csv$/, ".csv"))].map(([path, own]) => ({
    path,
    header: own[0]?.header ?? "",
    lines: own.flatMap(({ lines }) => lines),
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function isFaulty(index: number): boolean {
  return index % 100 === 99;
}

/** The last cell of its first row is no number. */
function faulty(part: Part, index: number): Part {
  const [first = "", ...others] = part.lines;
  return isFaulty(index) ? { ...part, lines: [first.replace(/[^,]*$/, "1,2O4"), ...others] } : part;
}

async function refreshed(folder: string, base: string, parts: readonly Part[]) {
  const workspace = join(folder, "workspace");
  cpSync(base, workspace, { recursive: true });
  for (const { path, header, lines } of parts) {
    const target = join(workspace, "incoming", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, [header, ...lines, ""].join("\n"));
  }
  const time = await timed([command, "refresh", "--data", workspace]);
  rmSync(workspace, { recursive: true });
  return time;
}
