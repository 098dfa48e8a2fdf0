import { element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import { units } from "../components/indicator/facts.ts";
import type { ListRow } from "../components/indicator/rows.ts";
import { readingWords, sides } from "../components/indicator/words.ts";
import { counted, short } from "../components/words/format.ts";
import { periodName } from "../components/words/periods.ts";

/** What of an indicator is searched. */
type Searched = Pick<ListRow, "framework" | "indicator_code" | "title" | "domain">;

/**
 * The indicators that have every word of a text in their code, title, theme or framework, in their own order, without
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

/** The indicators by theme, the themes in the order in which the list has them. */
export function byTheme<T extends Searched>(list: readonly T[]): [string, T[]][] {
  const themes = [...new Set(list.map(({ domain }) => domain))];
  return themes.map((theme) => [theme, list.filter(({ domain }) => domain === theme)]);
}

/**
 * Every indicator that has a page, by theme, with what its newest figures say, and a search box over them. Typing narrows
 * the list and says how many are left; Enter opens the first of them.
 */
export function indicatorIndex(list: readonly ListRow[]): HTMLElement {
  const input = element("input", { type: "search", id: "indicator", autocomplete: "off", spellcheck: "false" });
  const status = element("p", { role: "status", class: "subtitle" });
  const place = element("div");
  const show = () => {
    const matches = matchingIndicators(list, input.value);
    const isAsked = input.value.trim() !== "";
    status.textContent = `${counted(matches.length, "indicator")}${isAsked ? " found. Enter opens the first." : ""}`;
    place.replaceChildren(...byTheme(matches).flatMap(([theme, members]) => themeList(theme, members)));
  };
  const form = element(
    "form",
    { class: "chooser", role: "search" },
    element("label", { for: "indicator" }, "Find an indicator by code, words of its name, or theme"),
    input,
    status,
  );
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [first] = byTheme(matchingIndicators(list, input.value)).flatMap(([, members]) => members);
    if (first !== undefined && input.value.trim() !== "") location.href = address(first);
  });
  show();
  return element("div", {}, form, place);
}

function themeList(theme: string, members: readonly ListRow[]): HTMLElement[] {
  return [element("h2", {}, theme), indicatorTable(theme, members)];
}

const columns = [
  { key: "name", label: "Indicator" },
  { key: "england", label: "England", isNumber: true },
  { key: "sides", label: "Councils beside England" },
  { key: "newest", label: "Newest" },
  { key: "unit", label: "Unit" },
  { key: "framework", label: "List" },
];

function indicatorTable(name: string, members: readonly ListRow[]): HTMLElement {
  const rows = members.map((member) => ({
    name: element("a", { href: address(member) }, indicatorName(member)),
    england: member.england === null ? "none" : short(member.england, member.unit, member.decimals),
    sides: sidesWords(member),
    newest: periodName(member.period, member.basis),
    unit: units[member.unit] ?? member.unit,
    framework: `${member.framework}, ${member.edition}`,
  }));
  return table(columns, rows, name);
}

function address({ slug }: ListRow): string {
  return `./indicator/${slug}`;
}

/** "NI 130: …"; of several readings with that which the figures are of. */
export function indicatorName(indicator: ListRow): string {
  const name = `${indicator.indicator_code}: ${indicator.title}`;
  return indicator.reading_count === 1
    ? name
    : `${name} (${readingWords(indicator)}: 1 of ${indicator.reading_count} readings)`;
}

/** "60 better, 40 similar, 50 worse", or that none of how many councils is compared. */
export function sidesWords({ polarity, councils, above_count, similar_count, below_count }: ListRow): string {
  const [better, worse] = sides(polarity);
  if (above_count + similar_count + below_count === 0) return `${counted(councils, "council")}, not compared`;
  return `${above_count} ${better}, ${similar_count} similar, ${below_count} ${worse}`;
}
