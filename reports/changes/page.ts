import { type AddedLine, areaColumns, byMeasure, byReturn, returnColumns } from "../components/changed/added.ts";
import {
  type ChangeDays,
  type ChangeLine,
  type ComparatorLine,
  changeColumns,
  changeRow,
  changesAnswer,
  comparatorColumns,
  type VerdictLine,
  verdictColumns,
  verdictRow,
} from "../components/changed/lines.ts";
import { changedSection } from "../components/changed/section.ts";
import { answer, element } from "../components/figure/element.ts";
import { verdictsSentence } from "../components/sentences/since.ts";

/** Everything on the page of what changed. */
export interface ChangesData {
  readonly days: ChangeDays;
  readonly figures: readonly ChangeLine[];
  readonly added: readonly AddedLine[];
  readonly verdicts: readonly VerdictLine[];
  readonly comparators: readonly ComparatorLine[];
}

/** The changes, of every area or of the one that the reader chooses; the page's address may name it. */
export function changes(data: ChangesData): HTMLElement {
  const select = element("select", { id: "council" }, ...areaOptions(data));
  select.value = new URLSearchParams(location.search).get("council") ?? "";
  if (select.selectedIndex < 0) select.value = "";
  const place = element("div", {});
  const show = () => place.replaceChildren(...sections(data, select.value));
  select.addEventListener("change", show);
  show();
  const label = element("label", { for: "council" }, "Area ");
  return element(
    "div",
    {},
    answer({ says: changesAnswer(data.days), qualified: verdictsSentence(data.verdicts) }),
    element("p", { class: "screen-only" }, label, select),
    place,
  );
}

function areaOptions({ figures, added, verdicts, comparators }: ChangesData): HTMLOptionElement[] {
  const areas = new Map(
    [...figures, ...added, ...verdicts, ...comparators].map((line) => [line.area_code, line.area_name]),
  );
  const asked = new URLSearchParams(location.search).get("council");
  const ordered = [...areas].sort(([, a], [, b]) => a.localeCompare(b, "en-GB"));
  const missing = asked === null || areas.has(asked) ? [] : [[asked, `${asked} (nothing changed)`] as const];
  return [["", "All areas"] as const, ...missing, ...ordered].map(([value, name]) =>
    element("option", { value }, name),
  );
}

function sections({ figures, added, verdicts, comparators }: ChangesData, code: string): HTMLElement[] {
  const of = <T extends { readonly area_code: string }>(lines: readonly T[]) =>
    lines.filter((line) => code === "" || line.area_code === code);
  const isOneArea = code !== "";
  return [
    ...changedSection("Verdicts that changed", verdictColumns, of(verdicts).map(verdictRow)),
    ...changedSection("Restated, withdrawn or redefined, the largest first", changeColumns, of(figures).map(changeRow)),
    ...changedSection(
      isOneArea ? "New, by measure" : "New, by return",
      isOneArea ? areaColumns : returnColumns,
      isOneArea ? byMeasure(of(added)) : byReturn(added),
    ),
    ...changedSection(
      "Compared with other councils than before",
      comparatorColumns,
      of(comparators).map((line) => ({ ...line })),
    ),
  ];
}
