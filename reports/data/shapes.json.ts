import { readFileSync } from "node:fs";
import { writeOut } from "../../src/site/arrow.ts";

/** The shapes of councils that YARDSTICK_SHAPES names; null where the workspace has no boundary file. */
const path = process.env.YARDSTICK_SHAPES ?? "";
await writeOut(path === "" ? Buffer.from("null") : readFileSync(path));
