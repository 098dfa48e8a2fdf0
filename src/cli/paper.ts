import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { dateName } from "../explain/day.ts";
import { systemBrowser } from "../paper/browser.ts";
import { docxOf } from "../paper/docx/document.ts";
import { figuresCsv } from "../paper/figures-csv.ts";
import { htmlOf } from "../paper/html.ts";
import type { Paper } from "../paper/model.ts";
import { pdfOf } from "../paper/pdf.ts";
import { paperOf } from "../paper/read-page.ts";
import { pptxOf } from "../paper/slides/pptx.ts";
import { DevSite } from "../site/dev/dev-site.ts";
import { papersFolder } from "../site/pages/page-source.ts";
import { dayOfPaperBefore, release } from "../store/release.ts";
import { answer, tell } from "./answer.ts";
import { areaNamed } from "./area-named.ts";
import { dayOf } from "./context.ts";
import { openWarehouse } from "./open-warehouse.ts";
import { folder, readOptions, siteOptions } from "./options.ts";
import { siteSources } from "./site-sources.ts";

/** "6,10": numbers of themes. */
const themeNumbers = z.string().transform((text, { addIssue }) => {
  const numbers = text.split(",").map((part) => Number(part.trim()));
  const isKnown = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= 10);
  if (!isKnown) addIssue(`expected numbers of themes from 1 to 10 such as 6,10, found ${text}`);
  return numbers;
});

/** A paper is of a day and not of a period: its parts have periods of their own, a quarter, a year or a census. */
const refusedPeriod = z
  .string()
  .superRefine((text, { addIssue }) =>
    addIssue(
      `expected no period, found ${JSON.stringify(text)}. Each part of a paper shows the last period that is known on ` +
        "its day. For the paper as it was when another period was the last, give that day: --as-of 2010-11-30",
    ),
  );

/** Options of papers. */
export const paperOptions = readOptions.extend({
  out: folder.exactOptional(),
  period: refusedPeriod.exactOptional(),
  release: z.boolean().optional(),
  since: siteOptions.shape.since,
  themes: themeNumbers.exactOptional(),
});

type PaperCommand = z.infer<typeof paperOptions>;

/** The page that each kind of paper is made of, for a council's code. */
const pages = {
  briefing: (code: string) => `${papersFolder}/${code}/briefing`,
  slides: (code: string) => `${papersFolder}/${code}/briefing`,
  scrutiny: (code: string) => `council/${code}/pack`,
} as const;

export type PaperKind = keyof typeof pages;

/** Writes a paper of a council as DOCX and PDF, with a list of where each of its numbers comes from. */
export async function paperCommand(kind: PaperKind, council: string, options: PaperCommand): Promise<number> {
  const { workspace, day } = await siteSources(options);
  const db = await openWarehouse(workspace, dayOf(options));
  const area = await areaNamed(db, council).finally(() => db.close());
  const paperBefore = dayOfPaperBefore(workspace, { kind, areaCode: area.area_code, by: day.day });
  const since = options.since ?? paperBefore;
  const sources = await siteSources({ ...options, ...(since === undefined ? {} : { since }) });
  tell(`Drawing the paper of ${area.area_name}: half a minute.`);
  tell(sinceWords(sources.before?.day ?? null, options.since === undefined ? paperBefore : undefined));
  const html = await drawn(new DevSite(sources), pages[kind](area.area_code));
  const paper = paperOf(html, options.themes ?? null);
  const name = `${kind}-${slug(area.area_name)}-${day.day}`;
  const files = await writtenPaper(paper, options.out ?? "papers", name, kind === "slides" ? "slides" : "sheets");
  if (options.release === true) {
    const madeFrom = createHash("sha256").update(htmlOf(paper)).digest("hex");
    const now = new Date().toISOString();
    await release(workspace, {
      release: kind,
      areaCode: area.area_code,
      asOf: day.day,
      madeFrom,
      warehouse: workspace.warehouse,
      now,
      warn: tell,
    });
    tell("Noted that it goes out. Run yardstick refresh: what is hidden from now on takes it into account.");
  }
  answer(options.json, { files }, files.map((file) => relative(process.cwd(), file)).join("\n"));
  return 0;
}

/** What "what changed" in the paper is counted from. */
function sinceWords(day: string | null, paperBefore: string | undefined): string {
  if (day === null) return "What changed: nothing was known before.";
  const from = paperBefore === undefined ? "" : `, whose figures the paper before showed`;
  return `What changed is counted from ${dateName(day)}${from}.`;
}

async function drawn(site: DevSite, address: string): Promise<string> {
  try {
    const page = await site.find(address);
    if (page === null) throw new Error(`the reports have no page ${address}`);
    return await site.draw(page);
  } finally {
    await site.close();
  }
}

/** Writes the forms of a paper beside each other; a paper that is there, perhaps edited, stays as it is. */
async function writtenPaper(paper: Paper, out: string, name: string, form: "sheets" | "slides"): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  const free = freeName(out, name);
  const document = `${free}.${form === "slides" ? "pptx" : "docx"}`;
  writeFileSync(document, form === "slides" ? await pptxOf(paper) : await docxOf(paper), { flag: "wx" });
  writeFileSync(`${free}-figures.csv`, figuresCsv(paper), { flag: "wx" });
  const files = [document, `${free}-figures.csv`];
  if (form === "slides") return files;
  const browser = await systemBrowser();
  if (browser === null) {
    tell(
      "No PDF was made: expected Chrome, Edge or Chromium on this machine, found none. Install one, or name it in the " +
        "environment variable CHROME_PATH. The Word document has all the same.",
    );
    return files;
  }
  try {
    writeFileSync(`${free}.pdf`, await pdfOf(htmlOf(paper), browser), { flag: "wx" });
  } finally {
    await browser.close();
  }
  return [...files, `${free}.pdf`];
}

/** The path without its ending; the second paper of a day is -2. */
export function freeName(out: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(out, count === 1 ? name : `${name}-${count}`);
    if ([".docx", ".pptx", ".pdf", "-figures.csv"].every((ending) => !existsSync(path + ending))) return path;
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
