import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "pipelines");

/** Whether a file of `pipelines` is a return: every file but the index. */
export function isPipeline(file: string): boolean {
  return file.endsWith(".ts") && file !== "index.ts";
}

/** The text of `pipelines/index.ts`: every return there is, found by its file, in the order of the file names. */
export function indexText(files: readonly string[]): string {
  const names = files.toSorted().map((file) => ({
    file,
    name: file.replace(/\.ts$/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  }));
  const imports = names.map(({ file, name }) => `import ${name} from "./${file}";`);
  const list = names.map(({ name }) => `  ${name},`);
  return `// Made by npm run index-pipelines: one line a file of this folder.
import type { Return } from "../src/contract/return.ts";
${imports.join("\n")}

/** Every return that can be loaded. */
export const returns: readonly Return[] = [
${list.join("\n")}
];
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(folder, "index.ts"), indexText(readdirSync(folder).filter(isPipeline)));
}
