import { existsSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { feed } from "../../src/site/feed.ts";

/** The title of a built page. */
export function titleOf(html: string): string {
  return html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
}

/** A tag of a page with all of its attributes. */
const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** Tags of a built page that a policy without 'unsafe-inline' forbids: scripts and styles that are within the page. */
export function withinPage(html: string): string[] {
  return [...html.matchAll(tag)]
    .filter(([, name = "", attributes = ""]) => {
      const isScript = name.toLowerCase() === "script" && !/ src="| type="application\/json"/.test(attributes);
      const plain = attributes.replaceAll(/="[^"]*"/g, "=");
      return isScript || name.toLowerCase() === "style" || /\s(?:style|on[a-z]+)=/i.test(plain);
    })
    .map(([whole]) => whole);
}

/** Links of a built page to places of the site that it does not have. */
export function brokenLinks(html: string, file: string, folder: string): string[] {
  const here = posix.dirname(file.split(sep).join("/"));
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"#?]+)/g)].map(([, href]) => href ?? "");
  const own = hrefs.filter((href) => !href.startsWith("https://"));
  return own.filter((href) => !isThere(folder, posix.join(here, href))).map((href) => `${file} → ${href}`);
}

function isThere(folder: string, path: string): boolean {
  return [path, `${path}.html`, `${path}/index.html`].some(
    (place) => existsSync(join(folder, place)) && (place.endsWith(".html") || place === feed.name),
  );
}
