import type { Row } from "../../../src/site/query.ts";
import { element } from "../figure/element.ts";
import { counted } from "../words/format.ts";
import { dateName } from "../words/periods.ts";
import type { councils } from "./query.ts";

/** A council in a list of all. */
export type ListedCouncil = Row<typeof councils.tables.list>;

/**
 * Councils whose name, region or code has the text in it, without regard to capitals: those whose name begins with it
 * first, then those that have it in their name, then the councils that have ended.
 */
export function matching(councils: readonly ListedCouncil[], text: string): ListedCouncil[] {
  const sought = text.trim().toLowerCase();
  const place = ({ council_name, last_day }: ListedCouncil) => {
    const at = council_name.toLowerCase().indexOf(sought);
    return (last_day === null ? 0 : 3) + (at === 0 ? 0 : at > 0 ? 1 : 2);
  };
  return councils
    .filter(({ council_name, region, council_code }) =>
      [council_name, region, council_code].some((each) => each.toLowerCase().includes(sought)),
    )
    .sort((a, b) => place(a) - place(b) || a.council_name.localeCompare(b.council_name));
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

const shownAtMost = 8;

/**
 * A search box, with the list of all councils by region closed under it. Typing shows the first councils that match;
 * Enter opens the first of them. `page` is the council's page that a choice leads to, its summary where it is empty.
 */
export function chooser(councils: readonly ListedCouncil[], page = ""): HTMLElement {
  const input = element("input", { type: "search", id: "council", autocomplete: "off", spellcheck: "false" });
  const status = element("p", { role: "status", class: "subtitle" });
  const found = element("ul", { class: "found" });
  const matches = () => (input.value.trim() === "" ? [] : matching(councils, input.value));
  input.addEventListener("input", () => {
    status.textContent = statusWords(input.value, matches().length);
    found.replaceChildren(
      ...matches()
        .slice(0, shownAtMost)
        .map((council) => item(council, page)),
    );
  });
  const form = element(
    "form",
    { class: "chooser", role: "search" },
    element("label", { for: "council" }, "Choose a council"),
    input,
    status,
    found,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [first] = matches();
    if (first !== undefined) location.href = address(first, page);
  });
  return element("div", {}, form, councilList(councils, page));
}

/** What is said of a search: how many it has found, or what to type where it has found none. */
export function statusWords(text: string, count: number): string {
  if (text.trim() === "") return "";
  if (count === 0) return "No council of that name. Type part of a name, a region, or a code.";
  const some = count > shownAtMost ? `, the first ${shownAtMost} of them here` : "";
  return `${counted(count, "council")} found${some}. Enter opens the first.`;
}

/** All councils as links by region, closed; those that have ended closed once more behind their number. */
function councilList(councils: readonly ListedCouncil[], page: string): HTMLElement {
  const lasting = councils.filter(({ last_day }) => last_day === null);
  const ended = councils.filter(({ last_day }) => last_day !== null);
  const regions = byRegion(lasting).map(([region, members]) =>
    element("section", {}, element("h2", {}, `${region} (${members.length})`), links(members, page)),
  );
  return element(
    "details",
    { class: "all-councils" },
    element("summary", {}, `All ${counted(lasting.length, "council")} by region`),
    element("div", { class: "regions" }, ...regions),
    ended.length === 0
      ? null
      : element(
          "details",
          {},
          element("summary", {}, `${counted(ended.length, "council that has ended", "councils that have ended")}`),
          links(ended, page),
        ),
  );
}

function links(councils: readonly ListedCouncil[], page: string): HTMLElement {
  return element("ul", {}, ...councils.map((council) => item(council, page)));
}

function item(council: ListedCouncil, page: string): HTMLElement {
  return element("li", {}, element("a", { href: address(council, page) }, nameOf(council)));
}

function nameOf({ council_name, last_day }: ListedCouncil): string {
  return last_day === null ? council_name : `${council_name} (to ${dateName(last_day)})`;
}

function address(council: ListedCouncil, page: string): string {
  return `./council/${council.council_code}/${page}`;
}
