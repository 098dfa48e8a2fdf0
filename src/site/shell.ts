import { feed } from "./feed.ts";
import { howToRead } from "./how-to-read.ts";
import { escaped } from "./html.ts";
import type { Owed, PageContext, PageCouncil, SharedContext } from "./page-context.ts";
import { councilHeader, englandHeader, type PagePlace, siteFooter, siteHeader } from "./page-header.ts";
import { papersFolder } from "./pages/page-source.ts";
import { paperAttributes } from "./paper.ts";
import { pagePolicy } from "./policy.ts";
import type { SiteContext, SiteCouncil } from "./site-context.ts";

/** The words of a page and where it stands. */
export interface PageWords {
  /** Its place in the site without ".html", such as "council/E08000035/jsna". */
  readonly address: string;
  /** The title that its Markdown gives. */
  readonly title: string;
  /** Its words as HTML, with a place for each cell. */
  readonly body: string;
  /** The name of the module of its cells. */
  readonly module: string;
  /** What its address was filled with. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A page without what its cells show: language, title, style, the headers that its kind has, and its words. */
export function pageShell(words: PageWords, context: SiteContext): string {
  const place = placeOf(words.address, context);
  const { toRoot, page, council, isEngland, indicator } = place;
  const area = isEngland ? "England" : council?.name;
  const title = [indicator ?? words.title, area, "Yardstick"].filter((part) => part !== undefined);
  const sheet = { title: indicator ?? words.title, council, address: words.address };
  const own = council === null ? "" : `\n${councilHeader(council, place, words.title, context.day)}`;
  const part = isEngland ? `\n${englandHeader(place, words.title, context)}` : own;
  const parameters = Object.entries(words.parameters).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  return `<!DOCTYPE html>
<html lang="en-GB"${paperAttributes(sheet, context)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.map(escaped).join(" – ")}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${toRoot}style.css">
<link rel="alternate" type="${feed.type}" title="What changed" href="${toRoot}${feed.name}">
<script type="module" src="${toRoot}act.js"></script>
</head>
<body>
${siteHeader(toRoot, siteCurrent(words.address, page), context, part)}
<main id="main" data-page="${words.module}"${parameters.join("")}>
${words.body}
${isReport(words.address) ? howToRead(toRoot) : ""}
</main>
${siteFooter(place, council, isEngland)}
<p id="number-origin" hidden>Where it comes from</p>
</body>
</html>
`;
}

/** Whether a page has figures that are judged: of councils, England, indicators and milestones. */
function isReport(address: string): boolean {
  return /^(?:council|england|indicator)\/|^milestones$/.test(address) && !address.endsWith("/explained");
}

/** Which of the site's links is of the page: of a council's none, of England's its own. */
function siteCurrent(address: string, page: string): string {
  const [folder = ""] = address.split("/");
  if (folder === "england") return "england/";
  return address.includes("/") ? "" : page;
}

interface Place extends PagePlace {
  readonly council: SiteCouncil | null;
  readonly isEngland: boolean;
  /** The title of the indicator of the page. */
  readonly indicator: string | null;
}

function placeOf(address: string, context: SiteContext): Place {
  const parts = address.split("/");
  const isEngland = parts[0] === "england" && parts.length > 1;
  const council =
    parts[0] === "council" || parts[0] === papersFolder ? (context.councils.get(parts[1] ?? "") ?? null) : null;
  // The pages of a folder of a council's, such as its themes, are under the folder's tab.
  const depth = council === null ? parts.length - 1 : 2;
  const page = (parts[depth] ?? "").replace(/^index$/, "");
  const indicator = parts[0] === "indicator" ? (context.indicators.get(page) ?? null) : null;
  const [toRoot, toArea] = [up(parts.length - 1), up(parts.length - 1 - depth)];
  return { indicator, isEngland, toRoot, toArea, page, council };
}

/** The way up so many folders: "./" where it is none. */
function up(folders: number): string {
  return folders === 0 ? "./" : "../".repeat(folders);
}

/** What the build tells a page of the workspace and, on a council's pages, of the council. */
export function pageContext(address: string, context: SiteContext): PageContext {
  const { council, toRoot } = placeOf(address, context);
  return {
    isDemonstration: context.isDemonstration,
    toRoot,
    council: council === null ? null : named(council, context.owed.get(council.code) ?? {}),
    ...sharedContext(context),
  };
}

/** What the build tells every page alike. */
export function sharedContext(context: SiteContext): SharedContext {
  const freshness = Object.entries(context.freshness).map(([name, loaded]) => [
    name,
    {
      title: loaded.title,
      latest_period: loaded.latest_period ?? "",
      latest_received_at: loaded.latest_received_at ?? "",
    },
  ]);
  return { day: context.day.day, freshness: Object.fromEntries(freshness), disclosure: context.disclosure };
}

function named(council: SiteCouncil, owed: Owed): PageCouncil {
  const { code, name, region, council_type, comparators, first_day, last_day } = council;
  return { code, name, region, council_type, comparators, first_day, last_day, owed };
}
