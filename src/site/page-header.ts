import { dateName } from "../explain/day.ts";
import type { ReadingDay } from "../store/day.ts";
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

/** The page where each number is taken back to its files. */
const explainedPage = "explained";

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
  return `<a class="skip" href="#main">Skip to content</a>
<header>${notice}
<nav class="site" aria-label="Yardstick"><strong>Yardstick</strong><ul>${links.join("")}</ul></nav>${council}
</header>`;
}

/** What stands under a page's own words: the page of which every site owes its readers a link. */
export function siteFooter(toRoot: string, current: string): string {
  const isCurrent = current === "accessibility";
  return `<footer><a href="${toRoot}accessibility"${isCurrent ? ' aria-current="page"' : ""}>Accessibility and privacy</a></footer>`;
}

/** The header that a council's pages share: who it is, how far its data go and on which day they are read, its comparators and their page, its six tabs. */
export function councilHeader(council: SiteCouncil, current: string, day: ReadingDay): string {
  const tabs = councilTabs.map(([path, name]) => link(`./${path}`, name, path === current));
  const dataTo = council.data_to === null ? "No data yet" : `Data to ${council.data_to}`;
  const facts = [council.region, council.council_type, beganWords(council), dataTo, asKnown(day), endedWords(council)];
  const said = facts.filter((fact) => fact !== "").map(escaped);
  return `<div class="council">
<p class="council-name">${escaped(council.name)}</p>
<p class="facts">${said.join(" · ")} · Compared with ${escaped(council.comparators)}<span class="screen-only"> (<a href="./${comparatorsPage}"${current === comparatorsPage ? ' aria-current="page"' : ""}>who and why</a>) · <a href="../../changes?council=${encodeURIComponent(council.code)}#council">What changed here</a> · <a href="./${explainedPage}"${current === explainedPage ? ' aria-current="page"' : ""}>Where each number comes from</a></span></p>
<nav aria-label="${escaped(council.name)}"><ul class="tabs">${tabs.join("")}</ul></nav>
</div>`;
}

/** "as known on 30 November 2010"; nothing where the pages speak of today. */
function asKnown({ day, isToday }: ReadingDay): string {
  return isToday ? "" : `as known on ${dateName(day)}`;
}

/** "Ceased on 31 March 2009, followed by A and B", or nothing while a council lasts. */
function endedWords({ last_day, followed_by }: SiteCouncil): string {
  if (last_day === null) return "";
  return `Ceased on ${dateName(last_day)}${followed_by === null ? "" : `, followed by ${followed_by}`}`;
}

/** "Began on 1 April 2009 in place of part of A", or nothing for a council that is as old as the table of councils. */
function beganWords({ began_on, in_place_of }: SiteCouncil): string {
  return began_on === null || in_place_of === null ? "" : `Began on ${began_on} in place of ${in_place_of}`;
}

function link(href: string, name: string, isCurrent: boolean): string {
  return `<li><a href="${href}"${isCurrent ? ' aria-current="page"' : ""}>${escaped(name)}</a></li>`;
}
