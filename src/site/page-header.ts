import { dateName } from "../explain/day.ts";
import type { ReadingDay } from "../store/day.ts";
import { howToReadId } from "./how-to-read.ts";
import { escaped } from "./html.ts";
import type { SiteContext, SiteCouncil } from "./site-context.ts";

/** The tabs of a council and of England in their order: path and name. */
const councilTabs = [
  ["", "Summary"],
  ["indicators", "Outcomes"],
  ["value-for-money", "Money"],
  ["personal-budgets", "Personal budgets"],
  ["jsna", "Needs"],
  ["milestones", "Milestones"],
  ["themes", "Themes"],
] as const;

/** The page that the header leads to from the words on comparators. */
const comparatorsPage = "comparators";

/** The page where each number is taken back to its files. */
const explainedPage = "explained";

/** Where a page is: the way from it to the site's first page and to its area's, and which of the area's pages it is of. */
export interface PagePlace {
  readonly toRoot: string;
  /** "./", and of a page in a folder of its area "../". */
  readonly toArea: string;
  /** Its name within its area, or that of its folder: "jsna", "themes". */
  readonly page: string;
}

const sitePages = [
  ["england/", "England"],
  ["milestones", "All milestones"],
  ["indicators", "All indicators"],
  ["changes", "What changed"],
  ["data-and-methods", "Data and methods"],
] as const;

/** The list of all councils: where a reader without script chooses one. */
const councilsPage = "councils";

/** What stands above a page's own words: a way past it, the notice, the site's links in one line, the council's own part. */
export function siteHeader(toRoot: string, current: string, context: SiteContext, council: string): string {
  const notice = context.isDemonstration
    ? `\n<p class="notice" role="note"><strong>Demonstration data.</strong> Everything here is made up.</p>`
    : "";
  const links = sitePages.map(([path, name]) => link(toRoot + path, name, path === current));
  // The list follows the closed menu and is not within it: a wide page shows the one without the other.
  return `<a class="skip" href="#main">Skip to content</a>
<header>${notice}
<div class="site-line">
<a class="brand" href="${toRoot}">Yardstick</a>
<a class="find screen-only" href="${toRoot}${councilsPage}">Council or measure</a>
<nav class="site" aria-label="Site"><details class="menu"><summary>Menu</summary></details><ul>${links.join("")}</ul></nav>
</div>${council}
</header>`;
}

/** What stands under a page's own words: of a council the pages that no tab stands for, and what every site owes its readers. */
export function siteFooter(place: PagePlace, council: SiteCouncil | null, isEngland: boolean): string {
  const { toRoot, page: current } = place;
  const own = council === null ? [] : councilLinks(place);
  const england = isEngland ? [explainedLink(place)] : [];
  const glossary = link(`${toRoot}glossary`, "Glossary", current === "glossary");
  const check = link(`${toRoot}check`, "Check a return", current === "check");
  const links = [...own, ...england, check, glossary, accessibility(toRoot, current)];
  return `<footer><ul>${links.join("")}</ul></footer>`;
}

function councilLinks(place: PagePlace): string[] {
  return [explainedLink(place), link(`${place.toArea}changes`, "What changed here", place.page === "changes")];
}

function explainedLink({ toArea, page }: PagePlace): string {
  return link(`${toArea}${explainedPage}`, "Where each number comes from", page === explainedPage);
}

function accessibility(toRoot: string, current: string): string {
  return link(`${toRoot}accessibility`, "Accessibility and privacy", current === "accessibility");
}

/**
 * The header that a council's pages share: its name as the heading, with the page's; the way to another council; in a line
 * who it is, how far its data go and on which day they are read, and its comparators; its tabs.
 *
 * @param title the title of the page: read out with the name, and seen where no tab says it
 */
export function councilHeader(council: SiteCouncil, place: PagePlace, title: string, day: ReadingDay): string {
  const all = [
    council.region,
    council.council_type,
    beganWords(council),
    dataTo(council.data_to),
    asKnown(day),
    endedWords(council),
  ];
  const facts = `${joined(all)} · ${comparators(council, place)}`;
  return areaHeader({ name: council.name, facts }, place, title);
}

/** The header of the pages about England: the same tabs, and how many councils it is made of. */
export function englandHeader(place: PagePlace, title: string, { councils, englandDataTo, day }: SiteContext): string {
  const present = [...councils.values()].filter(({ last_day }) => last_day === null).length;
  const facts = joined([`${present} councils`, dataTo(englandDataTo), asKnown(day)]);
  return areaHeader({ name: "England", facts }, place, title);
}

/** A council or England, as the header of its pages names it. */
interface HeadedArea {
  readonly name: string;
  /** Its line of facts, as HTML. */
  readonly facts: string;
}

const howToReadLink = `<span class="screen-only"> · <a href="#${howToReadId}">How to read this</a></span>`;

function areaHeader({ name, facts }: HeadedArea, { toRoot, toArea, page: current }: PagePlace, title: string): string {
  const tabs = councilTabs.map(([path, tab]) => link(`${toArea}${path}`, tab, path === current));
  const isTab = councilTabs.some(([path]) => path === current);
  return `<div class="council">
<div class="council-name"><h1>${escaped(name)}<span class="${isTab ? "visually-hidden" : "page-name"}">: ${escaped(withinSentence(title))}</span></h1><a class="switch screen-only" href="${toRoot}${councilsPage}">Change council</a></div>
<p class="facts">${facts}${current === explainedPage ? "" : howToReadLink}</p>
<nav aria-label="${escaped(name)}"><ul class="tabs">${tabs.join("")}</ul></nav>
</div>`;
}

/** The facts that there are, as HTML. */
function joined(facts: readonly string[]): string {
  return facts
    .filter((fact) => fact !== "")
    .map(escaped)
    .join(" · ");
}

function dataTo(day: string | null): string {
  return day === null ? "No data yet" : `Data to ${day}`;
}

/** Whom the council is compared with, as a link to who they are and why. */
function comparators(council: SiteCouncil, { toArea, page }: PagePlace): string {
  const mark = page === comparatorsPage ? ' aria-current="page"' : "";
  return `Compared with ${escaped(council.comparators)}<span class="screen-only"> (<a href="${toArea}${comparatorsPage}"${mark}>who and why</a>)</span>`;
}

/** A title as it stands after a colon: "value for money", and "JSNA" as it is. */
function withinSentence(title: string): string {
  return /^.[A-Z]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
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
