import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lists, listText } from "./lists.ts";

const root = join(import.meta.dirname, "..");

for (const list of lists) writeFileSync(join(root, list.file), listText(list));
const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
execFileSync(process.execPath, [biome, "format", "--write", ...lists.map(({ file }) => join(root, file))]);
