import { escaped, scriptJson } from "./html.ts";
import { contextId, type Owed, type PageContext, type PageCouncil } from "./page-context.ts";
import { councilHeader, siteHeader } from "./page-header.ts";
import type { SiteContext, SiteCouncil } from "./site-context.ts";

/**
 * A built page with what Framework does not give it, or gives slowly: a language, a viewport that zooms, a title, the
 * headers, and the context that its components read.
 *
 * @param path the page's place in the site, such as `council/E08000035/jsna.html`
 * @throws {Error} when Framework's page no longer has the places that are filled
 */
export function patchPage(html: string, path: string, context: SiteContext): string {
  const place = placeOf(path, context);
  const own = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
  const title = [
    place.indicator ? escaped(place.indicator) : own,
    place.council && escaped(place.council.name),
    "Yardstick",
  ]
    .filter(Boolean)
    .join(" – ");
  const current = place.council ? "council" : place.page;
  const header = siteHeader(place.toRoot, current, context, councilPart(place, context));
  const script = `<script type="application/json" id="${contextId}">${scriptJson(pageContext(place, context))}</script>`;
  let patched = replaceOnce(html, /<html>/, `<html lang="en-GB">`);
  patched = replaceOnce(patched, /, maximum-scale=1">/, `">`);
  patched = replaceOnce(
    patched,
    /<title>[^<]*<\/title>/,
    `<title>${title}</title>\n<link rel="icon" href="data:,">\n${script}`,
  );
  return replaceOnce(patched, /<body>/, `<body>\n${header}`);
}

interface Place {
  readonly toRoot: string;
  readonly page: string;
  readonly council: SiteCouncil | null;
  /** The title of the indicator of the page. */
  readonly indicator: string | null;
}

function placeOf(path: string, context: SiteContext): Place {
  const parts = path.replace(/\.html$/, "").split("/");
  const page = (parts.at(-1) ?? "").replace(/^index$/, "");
  const council = parts[0] === "council" ? (context.councils.get(parts[1] ?? "") ?? null) : null;
  const indicator = parts[0] === "indicator" ? (context.indicators.get(page) ?? null) : null;
  return { indicator, toRoot: parts.length === 1 ? "./" : "../".repeat(parts.length - 1), page, council };
}

function councilPart({ council, page }: Place, context: SiteContext): string {
  return council === null ? "" : `\n${councilHeader(council, page, context.day)}`;
}

function pageContext({ council, toRoot }: Place, context: SiteContext): PageContext {
  const freshness = Object.entries(context.freshness).map(([name, one]) => [
    name,
    { title: one.title, latest_period: one.latest_period ?? "", latest_received_at: one.latest_received_at ?? "" },
  ]);
  return {
    isDemonstration: context.isDemonstration,
    day: context.day.day,
    toRoot,
    council: council && named(council, context.owed.get(council.code) ?? {}),
    freshness: Object.fromEntries(freshness),
  };
}

/** A function, so that a `$` in the text is only a `$`. */
function replaceOnce(html: string, pattern: RegExp, text: string): string {
  if (!pattern.test(html)) throw new Error(`a built page has no ${pattern.source}`);
  return html.replace(pattern, () => text);
}

function named(council: SiteCouncil, owed: Owed): PageCouncil {
  const { code, name, region, council_type, comparators, first_day, last_day } = council;
  return { code, name, region, council_type, comparators, first_day, last_day, owed };
}
