import { findBox, made } from "./box.ts";
import { type Findable, found } from "./finder.ts";
import type { FindFile } from "./rows.ts";

// The header of a finished page has links to the list of councils. Script puts a box to search in the place of each.

const root = new URL("./", import.meta.url);

const england: Findable = { name: "England", note: "all councils", href: "england/", alsoKnownAs: [] };

/** A council's pages that England has none of. */
const ofCouncilsAlone = ["comparators"];

/** All that can be found; asked for once. */
let all: Promise<{ readonly areas: readonly Findable[]; readonly indicators: readonly Findable[] }> | null = null;

function findables() {
  all ??= read().catch((error: unknown) => {
    // The next letter asks again.
    all = null;
    throw error;
  });
  return all;
}

async function read() {
  const response = await fetch(new URL("data/find.json", root));
  if (!response.ok) throw new Error(`data/find.json: ${response.status}`);
  const { councils, indicators }: FindFile = await response.json();
  const listed = councils.council_code.map((code, row) => ({
    name: councils.council_name[row] ?? "",
    note: [councils.region[row], ended(councils.last_day[row] ?? null), former(councils.former_names[row] ?? "")].join(
      "",
    ),
    href: `council/${encodeURIComponent(code)}/`,
    alsoKnownAs: [code, ...(councils.former_names[row] ?? "").split("; ")].filter((name) => name !== ""),
  }));
  return {
    areas: [england, ...listed],
    indicators: indicators.slug.map((slug, row) => ({
      name: indicators.title[row] ?? "",
      note: indicators.has_published_code[row] ? `measure ${indicators.indicator_code[row]}` : "measure",
      href: `indicator/${encodeURIComponent(slug)}`,
      alsoKnownAs: [indicators.indicator_code[row] ?? ""],
    })),
  };
}

function ended(lastDay: string | null): string {
  return lastDay === null ? "" : `, ended in ${lastDay.slice(0, 4)}`;
}

function former(names: string): string {
  return names === "" ? "" : `, formerly in ${names}`;
}

/** Puts boxes to search in the place of the header's links to the list of councils. */
export function openHeader(): void {
  const find = document.querySelector<HTMLElement>("a.find");
  find?.replaceWith(siteSearch());
  const change = document.querySelector<HTMLElement>("a.switch");
  if (change !== null) change.replaceWith(councilSwitch(change.textContent ?? ""));
  // Of tabs that scroll the page's own is seen.
  const current = document.querySelector(".tabs [aria-current]");
  const tabs = current?.closest(".tabs");
  if (!current || !tabs) return;
  // Not by scrollIntoView, from where Tab would go on and pass over all that is before it.
  const { left, width } = current.getBoundingClientRect();
  const around = tabs.getBoundingClientRect();
  tabs.scrollLeft += left + width / 2 - (around.left + around.width / 2);
}

/** The box of the site: councils and indicators. */
function siteSearch(): HTMLElement {
  const place = made("div", { class: "find screen-only", role: "search", "aria-label": "Councils and indicators" });
  const find = async (text: string) => {
    const { areas, indicators } = await findables();
    return found([...areas, ...indicators], text);
  };
  place.append(
    findBox({
      id: "find",
      label: "Council or measure",
      find,
      open: ({ href }) => location.assign(new URL(href, root)),
    }),
  );
  return place;
}

/** The way to another council: its page is the one that this is of the council here. */
function councilSwitch(words: string): HTMLElement {
  const details = made("details", { class: "switch screen-only" });
  const summary = made("summary", {});
  summary.textContent = words;
  const find = async (text: string) => found((await findables()).areas, text);
  details.append(
    summary,
    findBox({ id: "switch", label: "Name, region or code", find, open: ({ href }) => openTab(href) }),
  );
  details.addEventListener("toggle", () => {
    if (details.open) details.querySelector("input")?.focus();
  });
  details.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    details.open = false;
    summary.focus();
  });
  details.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && details.contains(relatedTarget))) details.open = false;
  });
  return details;
}

/** Opens the same tab of another council or of England, at the same place of the page. */
function openTab(href: string): void {
  const [folder, ...rest] = location.pathname.slice(root.pathname.length).split("/");
  const page = (folder === "council" ? rest.slice(1) : rest).join("/");
  const [tab = ""] = page.split("/");
  // Of England there is a page of all themes and none of each.
  const known = href === england.href ? tab : page;
  const hasNone = page === "index.html" || (href === england.href && ofCouncilsAlone.includes(tab));
  location.assign(new URL(`${href}${hasNone ? "" : known}${location.hash}`, root));
}
