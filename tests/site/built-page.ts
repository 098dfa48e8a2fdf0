import { existsSync } from "node:fs";
import { join, posix, sep } from "node:path";

/** The title of a built page. */
export function titleOf(html: string): string {
  return html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
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
    (place) => existsSync(join(folder, place)) && place.endsWith(".html"),
  );
}
