import { existsSync } from "node:fs";
import { join, posix, sep } from "node:path";

/** The title of a built page. */
export function titleOf(html: string): string {
  return html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
}

/** The files of data that a built page registers, by their place in the site. */
export function dataFiles(html: string, file: string): string[] {
  const here = posix.dirname(file.split(sep).join("/"));
  return [...html.matchAll(/"path":"([^"]+\.json)"/g)].map(([, path]) => posix.join(here, path ?? ""));
}

/** Links of a built page to places that the site does not have. */
export function brokenLinks(html: string, file: string, folder: string): string[] {
  const here = posix.dirname(file.split(sep).join("/"));
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"#?]+)/g)].map(([, href]) => href ?? "");
  return hrefs.filter((href) => !isThere(folder, posix.join(here, href))).map((href) => `${file} → ${href}`);
}

function isThere(folder: string, path: string): boolean {
  return [path, `${path}.html`, `${path}/index.html`].some(
    (place) => existsSync(join(folder, place)) && place.endsWith(".html"),
  );
}
