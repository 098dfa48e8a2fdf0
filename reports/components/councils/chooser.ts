import { found } from "../../runtime/find/finder.ts";
import type { ListedCouncil } from "../../runtime/find/rows.ts";
import { element } from "../figure/element.ts";
import { counted } from "../words/format.ts";
import { dateName } from "../words/periods.ts";

/** Councils that a text may mean, the likeliest first, as every box of the site finds them; those that have ended come last. */
export function matching(councils: readonly ListedCouncil[], text: string): ListedCouncil[] {
  const known = councils.map((council) => ({
    council,
    name: council.council_name,
    note: council.region,
    href: "",
    alsoKnownAs: [council.council_code, ...council.former_names.split("; ")].filter((name) => name !== ""),
  }));
  return found(known, text)
    .map(({ council }) => council)
    .toSorted((one, other) => Number(one.last_day !== null) - Number(other.last_day !== null));
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
  const list = element("ul", { class: "found" });
  const matches = () => matching(councils, input.value);
  input.addEventListener("input", () => {
    status.textContent = statusWords(input.value, matches().length);
    list.replaceChildren(
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
    list,
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
