import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publications } from "../src/catalogue/publications.ts";
import { publicationsMarkdown } from "../src/cli/sources-words.ts";

// docs/sources.md is made from the catalogue: a test fails where it is not as the catalogue says.
const docs = join(import.meta.dirname, "..", "docs");
mkdirSync(docs, { recursive: true });
writeFileSync(join(docs, "sources.md"), publicationsMarkdown(publications));
