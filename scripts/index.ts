import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { componentsFile, componentsText } from "./components.ts";
import { lists, listText } from "./lists.ts";

const root = join(import.meta.dirname, "..");

// Whatever cannot be made is said before anything is written.
const texts = [
  ...lists.map((list) => [list.file, listText(list)] as const),
  [componentsFile, componentsText()] as const,
];
for (const [file, text] of texts) writeFileSync(join(root, file), text);
const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
execFileSync(process.execPath, [biome, "format", "--write", ...texts.map(([file]) => join(root, file))]);
