import { escaped } from "./html.ts";
import type { SiteContext, SiteCouncil } from "./site-context.ts";

/** A council's tabs in their order: path and name. */
const councilTabs = [
  ["", "Summary"],
  ["personal-budgets", "Personal budgets"],
  ["value-for-money", "Value for money"],
  ["jsna", "JSNA"],
  ["indicators", "Indicators"],
  ["milestones", "Milestones"],
] as const;

/** The page that the header leads to from the words on comparators. */
const comparatorsPage = "comparators";

/** The paths of a council's pages. */
export const councilPages: readonly string[] = [...councilTabs.map(([path]) => path), comparatorsPage];

const sitePages = [
  ["", "Home"],
  ["milestones", "Milestones"],
  ["indicators", "Indicators"],
  ["changes", "What changed"],
  ["data-and-methods", "Data and methods"],
] as const;

/** What stands above a page's own words: a way past it, the notice, the site's pages, the council's own part. */
export function siteHeader(toRoot: string, current: string, context: SiteContext, council: string): string {
  const notice = context.isDemonstration
    ? `<p class="notice" role="note"><strong>Demonstration data.</strong> Every council and every number is made up.</p>`
    : "";
  const links = sitePages.map(([path, name]) => link(toRoot + path, name, path === current));
  return `<a class="skip" href="#observablehq-main">Skip to content</a>
<header>${notice}
<nav class="site" aria-label="Yardstick"><strong>Yardstick</strong><ul>${links.join("")}</ul></nav>${council}
</header>`;
}

/** The header that a council's pages share: who it is, how far its data go, its comparators and their page, its six tabs. */
export function councilHeader(council: SiteCouncil, current: string): string {
  const tabs = councilTabs.map(([path, name]) => link(`./${path}`, name, path === current));
  const dataTo = council.data_to === null ? "No data yet" : `Data to ${council.data_to}`;
  const facts = [council.region, council.council_type, dataTo, endedWords(council)].filter((fact) => fact !== "");
  return `<div class="council">
<p class="council-name">${escaped(council.name)}</p>
<p class="facts">${facts.map(escaped).join(" · ")} · Compared with ${escaped(council.comparators)}<span class="screen-only"> (<a href="./${comparatorsPage}"${current === comparatorsPage ? ' aria-current="page"' : ""}>who and why</a>) · <a href="../../changes?council=${encodeURIComponent(council.code)}#council">What changed here</a></span></p>
<nav aria-label="${escaped(council.name)}"><ul class="tabs">${tabs.join("")}</ul></nav>
</div>`;
}

/** "Ceased on 31 March 2009", or nothing while a council lasts. */
function endedWords(council: SiteCouncil): string {
  return council.last_day === null ? "" : `Ceased on ${council.last_day}`;
}

function link(href: string, name: string, isCurrent: boolean): string {
  return `<li><a href="${href}"${isCurrent ? ' aria-current="page"' : ""}>${escaped(name)}</a></li>`;
}
