import { element } from "../components/figure/element.ts";
import { type ListedMeasure, measureKey, measureList } from "../components/indicator/measure-list.ts";
import { unitAfter } from "../components/indicator/name.ts";
import type { ListRow } from "../components/indicator/rows.ts";
import { readingWords, sides } from "../components/indicator/words.ts";
import { counted, short } from "../components/words/format.ts";
import { periodName } from "../components/words/periods.ts";

/** What of an indicator is searched. */
type Searched = Pick<ListRow, "framework" | "indicator_code" | "title" | "domain">;

/**
 * The indicators that have every word of a text in their code, title, domain or framework, in their own order, without
 * regard to capitals; a code is found with its space and without.
 */
export function matchingIndicators<T extends Searched>(list: readonly T[], text: string): T[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter((indicator) => {
    const searched = searchedWords(indicator);
    return words.every((word) => searched.includes(word));
  });
}

function searchedWords({ framework, indicator_code, title, domain }: Searched): string {
  return [indicator_code, indicator_code.replaceAll(/[ -]/g, ""), title, domain, framework].join(" ").toLowerCase();
}

/** The indicators by domain, the domains in the order in which the list has them. */
export function byTheme<T extends Searched>(list: readonly T[]): [string, T[]][] {
  const domains = [...new Set(list.map(({ domain }) => domain))];
  return domains.map((name) => [name, list.filter(({ domain }) => domain === name)]);
}

/**
 * Every indicator that has a page, by domain, with what its newest figures say, and a search box over them; superseded ones
 * are in a drawer below. Typing narrows the list and says how many are left; Enter opens the first of them.
 */
export function indicatorIndex(list: readonly ListRow[]): HTMLElement {
  const input = element("input", { type: "search", id: "indicator", autocomplete: "off", spellcheck: "false" });
  const status = element("p", { role: "status", class: "subtitle" });
  const place = element("div");
  const show = () => {
    const matches = matchingIndicators(list, input.value);
    const isAsked = input.value.trim() !== "";
    status.textContent = `${counted(matches.length, "indicator")}${isAsked ? " found. Enter opens the first." : ""}`;
    const current = byTheme(matches.filter(({ is_superseded }) => !is_superseded));
    const superseded = matches.filter(({ is_superseded }) => is_superseded);
    place.replaceChildren(
      ...current.flatMap(([domain, members]) => domainList(domain, members)),
      ...supersededList(superseded, isAsked),
    );
  };
  const form = element(
    "form",
    { class: "chooser", role: "search" },
    element("label", { for: "indicator" }, "Find an indicator by code, words of its name, or domain"),
    input,
    status,
  );
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = place.querySelector<HTMLAnchorElement>("th a");
    if (first !== null && input.value.trim() !== "") location.href = first.href;
  });
  show();
  return element("div", {}, form, measureKey(), place);
}

function domainList(domain: string, members: readonly ListRow[]): HTMLElement[] {
  return [element("h2", {}, domain), measureList([{ heading: null, measures: members.map(listedMeasure) }], domain)];
}

/** What a later list replaced or left out, by its list, closed unless something is searched for. */
function supersededList(superseded: readonly ListRow[], isOpen: boolean): HTMLElement[] {
  if (superseded.length === 0) return [];
  const lists = [...new Set(superseded.map(listName))];
  const groups = lists.map((list) => ({
    heading: list,
    measures: superseded.filter((row) => listName(row) === list).map(listedMeasure),
  }));
  const title = `Superseded measures (${superseded.length})`;
  return [
    element(
      "details",
      { class: "superseded", open: isOpen },
      element("summary", {}, title),
      element("p", {}, "A later list of the same publisher replaced these, or left them out."),
      measureList(groups, title),
    ),
  ];
}

function listName({ framework, edition }: ListRow): string {
  return `${framework}, list of ${edition}`;
}

function address({ slug }: ListRow): string {
  return `./indicator/${slug}`;
}

/** An indicator as a row of the list. */
function listedMeasure(row: ListRow): ListedMeasure {
  const { title, unit, decimals, england, period, basis, councils, polarity } = row;
  const { above_count: above, similar_count: similar, below_count: below } = row;
  const [better, worse] = sides(polarity);
  const isJudged = better === "better";
  return {
    title: title + readingPart(row),
    href: address(row),
    code: row.has_published_code ? row.indicator_code : null,
    unit: unitAfter(unit),
    england: england === null ? "no figure" : short(england, unit, decimals),
    year: periodName(period, basis),
    verdicts: [
      { verdict: better, shape: isJudged ? "▲" : "△", count: above },
      { verdict: "similar", shape: "●", count: similar },
      { verdict: worse, shape: isJudged ? "▼" : "▽", count: below },
      { verdict: "not compared", shape: "◇", count: councils - above - similar - below },
    ],
  };
}

/** Of several readings that which the figures are of. */
function readingPart(row: ListRow): string {
  return row.reading_count === 1 ? "" : `: ${readingWords(row)} (1 of ${row.reading_count} readings)`;
}
