import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { dateName } from "../explain/day.ts";
import { demonstrationWords } from "../explain/words.ts";
import type { Database } from "../store/warehouse/database.ts";
import { escaped } from "./html.ts";
import type { SiteContext } from "./site-context.ts";

/** The name of the feed in a site, and its media type. */
export const feed = { name: "feed.xml", type: "application/atom+xml" } as const;

const daySchema = z.object({
  /** When the first file of the workspace came, which tells its feed from those of others. */
  began: z.string(),
  day: z.string(),
  /** When the last of its files came, as 2011-05-13T09:00:00.000Z. */
  updated: z.string(),
  /** Of the returns and publications, "Expenditure; Savings". */
  titles: z.string(),
  files: z.string(),
});

/** The days on which files came, the newest first: as many as a reader of feeds asks for. */
const daysSql = `select (select min(cast(received_at as varchar)) from pub.load) as began, left(cast(received_at as varchar), 10) as day, max(cast(received_at as varchar)) as updated,
    string_agg(distinct title, '; ' order by title) as titles, string_agg(distinct file, ', ' order by file) as files
  from pub.load join pub.return using (return_name)
  group by day order by day desc limit 20`;

const changedSchema = z.object({ since: z.string(), kind: z.string(), figures: z.number() });

/** How many published figures are otherwise than at the end of the day that changes are counted from, by the kind of change. */
const changedSql = `select getvariable('since') as since, kind, cast(count(*) as integer) as figures
  from change where area_type in ('council', 'england') group by kind order by kind`;

/**
 * Writes an Atom feed (RFC 4287) of what was received, an entry a day: which returns and publications, of which files, and
 * of the last day how many figures are new or restated. Nothing of it is from a clock or names a host, so that the same
 * warehouse gives the same feed wherever it is published.
 */
export async function writeFeed(db: Database, context: SiteContext, site: string): Promise<void> {
  const days = await db.rows(daySchema, daysSql);
  const changed = await db.rows(changedSchema, changedSql);
  writeFileSync(join(site, feed.name), feedXml(days, changed, context));
}

/** A day on which files came. */
type FeedDay = z.infer<typeof daySchema>;

/** What a day changed. */
type Changed = z.infer<typeof changedSchema>;

/** The feed as XML; every text in it is text, whatever a file is called. */
export function feedXml(
  days: readonly FeedDay[],
  changed: readonly Changed[],
  { isDemonstration, day }: Pick<SiteContext, "isDemonstration" | "day">,
): string {
  const title = `What changed: adult social care, council by council${isDemonstration ? " (demonstration)" : ""}`;
  const first = `${isDemonstration ? "demonstration" : "councils"} ${days[0]?.began ?? ""}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${idOf(first)}</id>`,
    `<title>${xml(title)}</title>`,
    ...(isDemonstration ? [`<subtitle>${xml(demonstrationWords)}</subtitle>`] : []),
    `<updated>${days[0]?.updated ?? `${day.day}T00:00:00.000Z`}</updated>`,
    "<author><name>Yardstick</name></author>",
    `<link rel="self" type="${feed.type}" href="${feed.name}"/>`,
    '<link rel="alternate" type="text/html" href="changes"/>',
    ...days.map((received, place) => entry(received, place === 0 ? changed : [], first)),
    "</feed>",
    "",
  ].join("\n");
}

function entry({ day, updated, titles, files }: FeedDay, changed: readonly Changed[], of: string): string {
  const words = [changedWords(changed), `Received: ${titles}.`, `Files: ${files}.`];
  return [
    "<entry>",
    `<id>${idOf(`${of} ${day}`)}</id>`,
    `<title>${xml(`Received on ${dateName(day)}: ${titles}`)}</title>`,
    `<updated>${updated}</updated>`,
    '<link rel="alternate" type="text/html" href="changes"/>',
    `<content type="text">${xml(words.filter((part) => part !== "").join(" "))}</content>`,
    "</entry>",
  ].join("\n");
}

/** "Since 13 May 2011: 58,186 figures new, 2,129 restated."; empty where nothing is known of an earlier day. */
function changedWords(changed: readonly Changed[]): string {
  const [first] = changed;
  if (first === undefined || first.since === "") return "";
  const parts = changed.map(({ kind, figures }) => `${figures.toLocaleString("en-GB")} ${kind}`);
  return `Since ${dateName(first.since)}, of figures that may be shown: ${parts.join(", ")}.`;
}

/** A name for ever, made of what it names (a UUID of version 8, RFC 9562): a reader of feeds tells entries apart by it. */
function idOf(what: string): string {
  const hash = createHash("sha256").update(`yardstick feed ${what}`).digest("hex");
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** Text for XML, without what no XML may hold. */
function xml(text: string): string {
  return escaped(text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
}
