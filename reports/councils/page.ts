import { element } from "../components/figure/element.ts";
import { counted } from "../components/words/format.ts";
import { dateName } from "../components/words/periods.ts";
import type { ListedCouncil } from "../runtime/find/rows.ts";

/** Every council as a link, by region; those that have ended follow in a closed list. */
export function councilList(councils: readonly ListedCouncil[]): HTMLElement {
  const [present, ended] = [true, false].map((isPresent) =>
    councils.filter(({ last_day }) => (last_day === null) === isPresent),
  );
  return element("div", {}, ...regionLists(present ?? []), endedList(ended ?? []));
}

function regionLists(councils: readonly ListedCouncil[]): HTMLElement[] {
  const regions = [...new Set(councils.map(({ region }) => region))].toSorted();
  return regions.flatMap((region) => [
    element("h2", { id: region.toLowerCase().replaceAll(/\W+/g, "-") }, region),
    links(councils.filter((council) => council.region === region)),
  ]);
}

function endedList(councils: readonly ListedCouncil[]): HTMLElement | null {
  if (councils.length === 0) return null;
  const verb = councils.length === 1 ? "has" : "have";
  const summary = element("summary", {}, `${counted(councils.length, "council")} that ${verb} ended`);
  return element("details", {}, summary, links(councils));
}

function links(councils: readonly ListedCouncil[]): HTMLElement {
  const items = councils.map((council) =>
    element(
      "li",
      {},
      element("a", { href: `./council/${encodeURIComponent(council.council_code)}/` }, nameOf(council)),
    ),
  );
  return element("ul", { class: "councils" }, ...items);
}

function nameOf({ council_name, last_day, region }: ListedCouncil): string {
  return last_day === null ? council_name : `${council_name} (${region}, to ${dateName(last_day)})`;
}
