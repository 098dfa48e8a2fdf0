import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { drawnEngland, isRealThere, realPages, sayWithoutReal } from "./real-england.ts";
import { demonstrationSite } from "./site.ts";

/** A page as it was built: its address, and what a reader is told in its main part. */
interface BuiltPage {
  readonly file: string;
  readonly main: Element;
}

/** A site as it is read: its pages, and its context, which says what is loaded. */
interface ReadSite {
  readonly pages: ReadonlyMap<string, string>;
  readonly context: string;
}

// Each page of the site and every twelfth council’s are read, of the demonstration or of the site that YARDSTICK_SITE names:
// to read all takes minutes.
async function demonstrationPages(): Promise<ReadSite> {
  const folder = await demonstrationSite();
  const built = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const codeOf = (file: string) => /council[/\\]([^/\\]+)[/\\]/.exec(file)?.[1];
  const codes = [...new Set(built.flatMap((file) => codeOf(file) ?? []))].sort();
  const read = new Set(codes.filter((_, index) => index % 12 === 0));
  const files = built.filter((file) => read.has(codeOf(file) ?? "") || codeOf(file) === undefined);
  const pages = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  return { pages, context: readFileSync(join(folder, "data", "context.json"), "utf8") };
}

async function pagesOfEngland(): Promise<ReadSite> {
  const folder = await drawnEngland();
  const files = realPages.map((address) => `${address}.html`);
  const pages = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  return { pages, context: readFileSync(join(folder, "data", "context.json"), "utf8") };
}

/** What is read, and how many councils and openings of pages it has at the least. */
const sites = [
  { name: "the demonstration", read: demonstrationPages, councils: 9, leads: 81 },
  ...(isRealThere ? [{ name: "real England", read: pagesOfEngland, councils: 2, leads: 20 }] : []),
];

/** The sentences of a text: a full stop, a space and a capital or a digit after it part two. */
function sentences(text: string): string[] {
  return text.trim().split(/(?<=[.?!])\s+(?=[A-Z0-9“])/);
}

function plain(element: Element): string {
  return (element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

const mostWords = 25;

/** Words that no page says, each with the reason. */
const banned: readonly (readonly [words: RegExp, reason: string])[] = [
  [/\bstands? beside\b/i, "stilted: compared with"],
  [/recalled, not checked/i, "reads as a guess: not verified against a source"],
  [/\bHow fresh\b/, "what is loaded"],
  [/people with mental health(?=[,;.]| and )/i, "people with mental health needs"],
  [/surer of themselves/i, "too narrow"],
  [/nobody is next in line/i, "says nothing"],
  [/[Ww]ere it no different/, "inverted: would differ by chance alone"],
  [
    /(?:^|\. )(?:Load|Run) (?:return|returns|yardstick|what)\b/,
    "an order to the operator, who reads the command's status",
  ],
  [/\b(?:first|second|third|fourth|lowest|highest) quarter\b/, "a quarter of a ranking is taken for one of the year"],
  [/\b(?:19|20)\d\d to (?:19|20)\d\d to (?:19|20)\d\d\b/, "years as 2009-10 to 2010-11"],
  [/\b(?:getting_worse|getting_better|not_compared)\b/, "a code"],
  [/per 10,?0[^.;]{0,12}, per 10,?0/, "a unit twice"],
  [
    /\b(?:numpy|Fingertips ?Next|PHEindicatormethods|test data|logits?|quantiles?|DuckDB|SQL|JSON|macros?|boolean|schemas?|fixtures?|regex|NaN)\b/i,
    "a developer’s word",
  ],
  [/\bbeside (?:the|each of the|every) (?:other )?sets?\b/, "stilted: with"],
  [/\bless than 0\.0+1 percentage points/, "a difference under what is printed is unchanged"],
];

sayWithoutReal();

describe.each(sites)("in $name", ({ read, ...least }) => {
  let pages: BuiltPage[];
  let loaded: ReadonlySet<string>;

  beforeAll(async () => {
    const site = await read();
    pages = [...site.pages].map(([file, html]) => {
      const { document } = parseHTML(html);
      const main = document.querySelector("main");
      if (main === null) throw new Error(`${file} has no main part`);
      for (const part of main.querySelectorAll("script, [hidden]")) part.remove();
      return { file, main };
    });
    const context: unknown = JSON.parse(site.context);
    loaded = new Set(Object.keys(Object(Object(context).freshness)));
  }, 900_000);

  /** What fails on any page, each with the page. */
  function faults(of: (page: BuiltPage) => readonly string[]): string[] {
    return pages.flatMap((page) => of(page).map((fault) => `${page.file}: ${fault}`));
  }

  it("opens every page with sentences of at most 25 words", () => {
    const leads = pages.flatMap(({ main }) => [...main.querySelectorAll("p.answer")]);
    expect(leads.length).toBeGreaterThanOrEqual(least.leads);
    const long = faults(({ main }) =>
      [...main.querySelectorAll("p.answer")]
        .flatMap((lead) => sentences(plain(lead)))
        .filter((sentence) => sentence.split(" ").length > mostWords),
    );
    expect(long).toEqual([]);
  });

  it.each(banned)("says nowhere %s", (words) => {
    expect(faults(({ main }) => plain(main).match(words) ?? [])).toEqual([]);
  });

  describe("what is said of what is loaded", () => {
    /** The returns of which a page may say that none is loaded, by the words in which it does. */
    const returnsOf: readonly (readonly [words: RegExp, returns: readonly string[]])[] = [
      [/Nothing about personal budgets is loaded|No personal budget counts are loaded/, ["personal_budgets"]],
      [/No offers of personal budgets are loaded/, ["personal_budget_offers"]],
      [/No savings return has been loaded|No registers of savings are loaded/, ["savings"]],
      [/No estimates of the population are loaded/, ["population", "ons_population"]],
      [/No outcome measure of any council is loaded/, ["ni_returns", "ascof_time_series", "ascof_open_data"]],
    ];

    it.each(returnsOf)("%s is said only where it is so", (words, returns) => {
      const isLoaded = returns.some((name) => loaded.has(name));
      expect(isLoaded ? faults(({ main }) => plain(main).match(words) ?? []) : []).toEqual([]);
    });
  });

  it("lists as many measures as its sentence counts", () => {
    const profiles = pages.filter(({ file }) => /council\/[^/]+\/indicators\.html$/.test(file.replaceAll("\\", "/")));
    expect(profiles.length).toBeGreaterThan(0);
    const wrong = profiles.flatMap(({ file, main }) => {
      const said = /\b(\d+) measures? differs? from England or/.exec(plain(main));
      const table = [...main.querySelectorAll("table")].find(
        (each) => each.querySelector("caption")?.textContent === "What differs from England or the comparators",
      );
      const rows = table?.querySelectorAll("tbody tr").length ?? 0;
      return Number(said?.[1] ?? 0) === rows ? [] : [`${file}: ${said?.[0] ?? "none"}, ${rows} rows`];
    });
    expect(wrong).toEqual([]);
  });

  it("counts better, similar and worse alike on all pages of a council", () => {
    const tally = /Of (\d+) current outcome measures .{3,60}? is (better|higher|similar|lower|worse)[^.]*/;
    const byCouncil = new Map<string, Set<string>>();
    for (const { file, main } of pages) {
      const code = /council[/\\]([^/\\]+)[/\\]/.exec(file)?.[1];
      const counts = tally.exec(plain(main))?.[0];
      if (code !== undefined && counts !== undefined)
        byCouncil.set(code, (byCouncil.get(code) ?? new Set()).add(counts));
    }
    expect(byCouncil.size).toBeGreaterThanOrEqual(least.councils);
    expect([...byCouncil].filter(([, counts]) => counts.size > 1).map(([code, counts]) => [code, ...counts])).toEqual(
      [],
    );
  });
});
