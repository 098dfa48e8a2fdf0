import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "reports");

/** The data sets that a file of queries declares, by the names it exports them under. */
export function dataSetsOf(text: string): string[] {
  return [...text.matchAll(/^export const (\w+) = dataSet\(/gm)].map(([, name]) => name ?? "");
}

/** The text of `reports/queries.ts`: every data set there is, found by its file, in the order of the files. */
export function queriesText(files: ReadonlyMap<string, string>): string {
  const declared = [...files]
    .map(([file, text]) => ({ file, names: dataSetsOf(text) }))
    .filter(({ names }) => names.length > 0);
  const imports = declared.map(({ file, names }) => `import { ${names.toSorted().join(", ")} } from "./${file}";`);
  return `// Made by npm run index-queries: every data set of the files query.ts of this folder.
import type { DataSet } from "../src/site/query.ts";
${imports.join("\n")}

/** Every set of data that pages read. */
export const dataSets: readonly DataSet[] = [
${declared.flatMap(({ names }) => names.map((name) => `  ${name},`)).join("\n")}
];
`;
}

/** The files of queries, by their path from `reports`. */
export function queryFiles(): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const files = paths.filter((path) => /(^|\/)query\.ts$/.test(path)).toSorted();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(folder, "queries.ts"), queriesText(queryFiles()));
