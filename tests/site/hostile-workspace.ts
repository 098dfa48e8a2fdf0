import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { stories } from "../../src/demo/stories.ts";
import { hostileTexts } from "./hostile-texts.ts";

/** The columns of the demonstration's files that may hold any text. */
const freeColumns = [
  "council_name",
  "region",
  "other_names",
  "gain_id",
  "title",
  "definition",
  "source",
  "note",
  "area_name",
  "scheme",
  "sentence",
];

/** So many councils are kept: the site of all would take minutes. */
const kept = 8;

const root = resolve(import.meta.dirname, "..", "..");

/** Runs the command as it is installed and gives what it prints. */
export function yardstick(...words: string[]): string {
  const command = join(root, "build", "yardstick.js");
  return execFileSync(process.execPath, [command, ...words], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Writes the demonstration into a folder, of a few councils, with a hostile text before each free text; loads it. */
export function hostileWorkspace(folder: string): void {
  yardstick("demo", folder);
  const incoming = join(folder, "incoming");
  const files = readdirSync(incoming, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".csv"));
  const councils = files.find((name) => name.endsWith("councils.csv")) ?? "";
  const codes = rowsOf(join(incoming, councils)).map((row) => row.council_code ?? "");
  const chosen = new Set([stories.typical.code, stories.verySmall.code, ...codes.slice(-kept)]);
  const made = hostilePrefix();
  for (const name of files) rewrite(join(incoming, name), chosen, isOfLists(name) ? (text) => text : made);
  rmSync(join(folder, "workspace.json"));
  writeFileSync(join(folder, "workspace.json"), JSON.stringify({ kind: "demonstration" }));
  yardstick("refresh", "--data", folder);
}

/** Files whose columns of these names are closed lists: the source of a target is one, and its reading another. */
function isOfLists(name: string): boolean {
  return name.includes("local-targets");
}

type Row = Readonly<Record<string, string>>;

function rowsOf(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;
}

function rewrite(path: string, chosen: ReadonlySet<string>, made: (text: string) => string): void {
  const rows = rowsOf(path).filter((row) => isKept(row, chosen));
  if (rows.length === 0) rmSync(path);
  else
    writeFileSync(
      path,
      Papa.unparse(
        rows.map((row) => hostileRow(row, made)),
        { newline: "\n" },
      ),
    );
}

function isKept(row: Row, chosen: ReadonlySet<string>): boolean {
  const codes = [row.council_code, row.comparator_code, row.area_type === "council" ? row.area_code : undefined];
  return codes.every((code) => code === undefined || chosen.has(code));
}

/** Equal texts stay equal and different ones different: each new text has the next hostile one before it. */
function hostilePrefix(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const made = known.get(text) ?? `${hostileTexts[known.size % hostileTexts.length]} ${text}`;
    known.set(text, made);
    return made;
  };
}

function hostileRow(row: Row, made: (text: string) => string): Row {
  const cells = Object.entries(row).map(([name, text]) => {
    return [name, freeColumns.includes(name) && text !== "" ? made(text) : text];
  });
  return Object.fromEntries(cells);
}
