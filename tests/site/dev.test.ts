import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { serveDev } from "../../src/site/dev/serve-dev.ts";
import type { ServedSite } from "../../src/site/serve.ts";
import { leeds, reports, root, SmallWorkspace } from "./small-workspace.ts";

/** The project with a copy of its reports, which tests edit. */
const project = mkdtempSync(join(tmpdir(), "yardstick-project-"));
const copy = join(project, "reports");
const told: string[] = [];
const page = `council/${leeds}/personal-budgets`;
const words = "council/[council]/personal-budgets.md";

let workspace: SmallWorkspace;
let site: ServedSite;

beforeAll(async () => {
  cpSync(reports, copy, { recursive: true });
  for (const name of ["src", "node_modules"]) symlinkSync(join(root, name), join(project, name));
  workspace = new SmallWorkspace(mkdtempSync(join(project, "data-")));
  await workspace.holders(361);
  site = await serveDev({ ...workspace.sources(copy), port: 4700, tell: (line) => told.push(line) });
});

afterAll(async () => {
  await site?.close();
  rmSync(project, { recursive: true, force: true });
});

async function get(address: string): Promise<string> {
  return (await fetch(site.url + address)).text();
}

/** The indicators of which the data of the page of personal budgets have the council's figures. */
async function reported(): Promise<unknown> {
  return JSON.parse(await get(`data/personal-budgets/${leeds}.json`)).lines.indicator_code;
}

/** Edits a source, waits until open pages are told, and gives what `after` does then; the source is then as it was. */
async function edited<T>(file: string, edit: (text: string) => string, after: () => Promise<T>): Promise<T> {
  const before = readFileSync(join(copy, file), "utf8");
  await untilTold(() => writeFileSync(join(copy, file), edit(before)));
  try {
    return await after();
  } finally {
    await untilTold(() => writeFileSync(join(copy, file), before));
  }
}

/** Does something and waits until a page that is open is told to load itself again. */
async function untilTold(work: () => void): Promise<void> {
  const { body } = await fetch(`${site.url}dev-state`);
  const events = body?.getReader();
  const first = (await events?.read())?.value;
  work();
  const next = (await events?.read())?.value;
  expect(next).not.toEqual(first);
  await events?.cancel();
}

it("draws each page as the build does, with a script that loads it again", async () => {
  await workspace.build();
  const pages = readdirSync(workspace.out, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const file of pages) {
    const drawn = await get(file);
    expect(drawn).toContain(`<script type="module" src="/dev.js"></script>`);
    const built = readFileSync(join(workspace.out, file), "utf8");
    expect(drawn.replace(`<script type="module" src="/dev.js"></script>\n`, ""), file).toBe(built);
  }
  expect(await get("dev.js")).toContain("location.reload()");
});

it("leads from a council's address to its first page, and says of others that there is none", async () => {
  expect((await fetch(`${site.url}council/${leeds}`)).url).toBe(`${site.url}council/${leeds}/`);
  expect((await fetch(`${site.url}council/E08000999/jsna`)).status).toBe(404);
  expect((await fetch(`${site.url}nothing`)).status).toBe(404);
});

it("shows an edit of a page's words, a component, a query and a style, and tells the open page", async () => {
  const said = (text: string) => text.replace("title: Personal budgets", "title: Personal budgets, once more");
  expect(await edited(words, said, () => get(page))).toContain(": personal budgets, once more</span></h1>");
  const spelled = (text: string) => text.replace("}%`", "} per cent`");
  expect(await edited("components/words/format.ts", spelled, () => get(page))).toContain("30.0 per cent");
  const asked = (text: string) => text.replace("'PPF-12', 'PB-FORM'", "'PB-FORM'");
  expect(await edited("council/personal-budgets/query.ts", asked, reported)).toEqual([]);
  const coloured = (text: string) => `${text}.tried { color: red; }\n`;
  expect(await edited("style/page.css", coloured, () => get("style.css"))).toContain(".tried");
  // Each source is as it was, and so is what is made of it.
  expect(await get(page)).toContain("30.0%");
  expect(await reported()).toContain("PPF-12");
  expect(await get("style.css")).not.toContain(".tried");
});

/** Faults of each kind, in which file, and what is said of each. */
const faults: readonly (readonly [kind: string, file: string, edit: (text: string) => string, said: RegExp])[] = [
  [
    "a component that throws",
    "council/personal-budgets/answer.ts",
    (text) => text.replace("  const lines = withoutSmallIntervals", `  if (name !== "") throw new Error("tried");\n$&`),
    /^reports\/council\/personal-budgets\/answer\.ts:25: .*tried/s,
  ],
  [
    "a component that is no TypeScript",
    "council/personal-budgets/answer.ts",
    (text) => `${text}\nexport const = 1;\n`,
    /^reports\/council\/personal-budgets\/answer\.ts:\d+:\d+: Expected identifier/,
  ],
  [
    "a cell that is no JavaScript",
    words,
    (text) => text.replace("display(", "display(;"),
    /^reports\/council\/\[council\]\/personal-budgets\.md:\d+: .*Unexpected token/s,
  ],
  [
    "a cell that calls what is not there",
    words,
    (text) => text.replace("display(", "nothing();\ndisplay("),
    /^reports\/council\/\[council\]\/personal-budgets\.md:\d+: .*nothing/s,
  ],
  [
    "a cell that fails",
    words,
    (text) => text.replace("display(", 'JSON.parse("tried");\ndisplay('),
    /^reports\/council\/\[council\]\/personal-budgets\.md:\d+: .*JSON/s,
  ],
  [
    "a query that DuckDB refuses",
    "components/figure/query.ts",
    (text) => text.replace("from pub.figure", "from pub.no_such_table"),
    /^reports\/council\/personal-budgets\/query\.ts:\d+: query personal-budgets\.\w+: .*no_such_table/s,
  ],
];

it.each(faults)("says on the page and to who works where there is %s, and goes on", async (_, file, edit, said) => {
  told.length = 0;
  const text = await edited(file, edit, () => get(page));
  expect(text).toContain("This page could not be drawn");
  expect(text).toContain(`src="/dev.js"`);
  expect(told[0]).toMatch(said);
  expect(await get(page)).toContain("30.0%");
});

it("shows what a refresh loads, and says that the warehouse was replaced", async () => {
  const own = new SmallWorkspace(mkdtempSync(join(project, "own-")));
  await own.holders(361);
  const lines: string[] = [];
  // What a server of a process that was killed left: no process has so large a number.
  const left = join(tmpdir(), "yardstick-dev-99999999-left");
  mkdirSync(left, { recursive: true });
  const served = await serveDev({ ...own.sources(copy), port: 4750, tell: (line) => lines.push(line) });
  onTestFinished(() => served.close());
  expect(existsSync(left)).toBe(false);
  const text = async () => (await fetch(served.url + page)).text();
  expect(await text()).toContain("30.0%");
  await own.holders(903);
  await expect.poll(() => lines, { timeout: 20_000 }).toContain("The warehouse was replaced: pages show the new one.");
  // 903 of 1,204.
  expect(await text()).toContain("75.0%");
});
