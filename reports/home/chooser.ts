import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { counted } from "../components/words/format.ts";
import { dateName } from "../components/words/periods.ts";
import type { home } from "./query.ts";

/** A council as the home page lists it. */
export type ListedCouncil = Row<typeof home.tables.councils>;

/** Councils whose name has the text in it, without regard to capitals; those that begin with it first. */
export function matching(councils: readonly ListedCouncil[], text: string): ListedCouncil[] {
  const sought = text.trim().toLowerCase();
  const matches = councils.filter((council) => council.council_name.toLowerCase().includes(sought));
  const begins = (council: ListedCouncil) => (council.council_name.toLowerCase().startsWith(sought) ? 0 : 1);
  return matches.sort((a, b) => begins(a) - begins(b) || a.council_name.localeCompare(b.council_name));
}

/** Councils by region, both in order of name. */
export function byRegion(councils: readonly ListedCouncil[]): [string, ListedCouncil[]][] {
  const regions = [...new Set(councils.map((council) => council.region))].sort();
  return regions.map((region) => [
    region,
    councils
      .filter((council) => council.region === region)
      .sort((a, b) => a.council_name.localeCompare(b.council_name)),
  ]);
}

/**
 * A search box over the full list by region. Typing narrows the list and says how many are left; Enter opens the first
 * of them. Everything is a link, so that the list works without typing.
 */
export function chooser(councils: readonly ListedCouncil[]): HTMLElement {
  const input = element("input", { type: "search", id: "council", autocomplete: "off", spellcheck: "false" });
  const status = element("p", { role: "status", class: "subtitle" });
  const list = element("div", { class: "regions" });
  const show = () => {
    const matches = matching(councils, input.value);
    const isOpen = isWide() || input.value.trim() !== "";
    list.replaceChildren(...byRegion(matches).map(([region, members]) => regionList(region, members, isOpen)));
    status.textContent =
      input.value.trim() === ""
        ? counted(councils.length, "council")
        : `${counted(matches.length, "council")} found. Enter opens the first.`;
  };
  input.addEventListener("input", show);
  const open = () => {
    const [first] = matching(councils, input.value);
    if (first !== undefined && input.value.trim() !== "") location.href = address(first);
  };
  const form = element(
    "form",
    { class: "chooser", role: "search" },
    element("label", { for: "council" }, "Find a council"),
    input,
    status,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open();
  });
  show();
  return element("div", {}, form, list);
}

function regionList(region: string, councils: readonly ListedCouncil[], isOpen: boolean): HTMLElement {
  const items = councils.map((council) => element("li", {}, element("a", { href: address(council) }, nameOf(council))));
  const summary = element("summary", {}, `${region} (${councils.length})`);
  return element("details", { open: isOpen }, summary, element("ul", {}, ...items));
}

/** On a telephone the regions begin closed: opened, the list is longer than the rest of the page. */
function isWide(): boolean {
  return matchMedia("(min-width: 40rem)").matches;
}

function nameOf({ council_name, last_day }: ListedCouncil): string {
  return last_day === null ? council_name : `${council_name} (to ${dateName(last_day)})`;
}

function address(council: ListedCouncil): string {
  return `./council/${council.council_code}/`;
}
