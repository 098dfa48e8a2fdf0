import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { sharedContextPath } from "../../reports/runtime/places.ts";

const reports = resolve(import.meta.dirname, "..", "..", "reports");
const framework = dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));

/**
 * Builds pages of a site by Observable Framework alone, into a folder: from the Markdown of councils' pages, with the data,
 * the components and the style of the built site. What Framework has no notion of it is given: each page's context, which
 * our build puts into its head.
 *
 * @param site the built site
 * @param addresses the pages' places in the site without ".html", such as "council/E08000035/jsna"
 */
export function buildByFramework(site: string, addresses: readonly string[], folder: string): void {
  const root = join(folder, "src");
  cpSync(join(reports, "council", "[council]"), join(root, "council", "[council]"), { recursive: true });
  copyFileSync(join(site, "yardstick.js"), join(root, "yardstick.js"));
  symlinkSync(join(site, "data"), join(root, "data"));
  const heads = Object.fromEntries(addresses.map((address) => [`/${address}`, headOf(site, address)]));
  const config = { root: "src", output: "dist", style: null, globalStylesheets: [], sidebar: false, toc: false };
  writeFileSync(
    join(folder, "observablehq.config.js"),
    `const heads = ${JSON.stringify(heads)};
export default {
  ...${JSON.stringify(config)},
  dynamicPaths: Object.keys(heads),
  pages: [],
  pager: false,
  footer: "",
  head: ({path}) => heads[path] ?? "",
};
`,
  );
  execFileSync(process.execPath, [join(framework, "dist", "bin", "observable.js"), "build"], {
    cwd: folder,
    // It would tell its makers of each build.
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** The style of the site, and the context of a page whole, as the page has it when it is drawn again. */
function headOf(site: string, address: string): string {
  const html = readFileSync(join(site, `${address}.html`), "utf8");
  const own: object = JSON.parse(/id="page-context"[^>]*>([^<]*)</.exec(html)?.[1] ?? "");
  const shared: object = JSON.parse(readFileSync(join(site, sharedContextPath), "utf8"));
  const context = JSON.stringify({ ...own, ...shared }).replaceAll("<", "\\u003c");
  const style = readFileSync(join(site, "style.css"), "utf8");
  return `<style>${style}</style><script id="page-context" type="application/json">${context}</script>`;
}
