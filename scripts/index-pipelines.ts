import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes `pipelines/index.ts`: every return there is, found by its file, in the order of the file names. */
const folder = join(import.meta.dirname, "..", "pipelines");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
const names = files.sort().map((file) => ({
  file,
  name: file.replace(/\.ts$/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
}));
const imports = names.map(({ file, name }) => `import ${name} from "./${file}";`);
const list = names.map(({ name }) => `  ${name},`);
const text = `// Made by npm run index-pipelines: one line a file of this folder.
import type { Return } from "../src/contract/return.ts";
${imports.join("\n")}

/** Every return that can be loaded. */
export const returns: readonly Return[] = [
${list.join("\n")}
];
`;
writeFileSync(join(folder, "index.ts"), text);
