import { element } from "../figure/element.ts";
import { type PageCouncil, pageContext, usePageContext } from "../figure/page-context.ts";
import { counted, joined } from "../words/format.ts";
import { addressOf, type ComparatorChoice, choiceIn, choiceParameter, type SetsFile } from "./choice.ts";
import { type BesideFile, OwnComparators } from "./own.ts";

/** Reads a file of the site, when it is needed. */
type Reading<F> = () => Promise<F>;

/** A council's page with the comparators by which it is read. */
export interface Comparing {
  /** Null where the page is read by the set in use, as it is built. */
  readonly own: OwnComparators | null;
  /** Where a reader chooses; with a choice, whose it is and, in `official`, how the set in use would read. */
  readonly chooser: (official?: string) => HTMLElement;
}

/**
 * The comparators that the page's address names (`?beside=region`, `?beside=E08000016,E08000017`). Their figures are
 * fetched where it names some; the page's words on its comparators are then of them.
 */
export async function comparing(figures: Reading<BesideFile>, sets: Reading<SetsFile>): Promise<Comparing> {
  const context = pageContext();
  const { council } = context;
  if (council === null) throw new Error("the page is not of a council");
  const search = typeof location === "undefined" ? "" : location.search;
  if (!new URLSearchParams(search).has(choiceParameter)) return { own: null, chooser: () => chooser(council, sets) };
  const known = await sets();
  const choice = choiceIn(search, known, council.code);
  if (choice === null) return { own: null, chooser: () => chooser(council, sets) };
  usePageContext({ ...context, council: { ...council, comparators: choice.name } });
  keepInTabs(search);
  const own = new OwnComparators(choice, await figures());
  return { own, chooser: (official = "") => chosen(council, choice, known, official, sets) };
}

/** The tabs of the council keep the choice. */
function keepInTabs(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".tabs a")) link.search = search;
}

/** Says that the comparators are the reader's own, who they are, and how the set in use would read. */
function chosen(
  council: PageCouncil,
  choice: ComparatorChoice,
  { councils }: SetsFile,
  official: string,
  sets: Reading<SetsFile>,
): HTMLElement {
  const names = councils
    .filter(({ council_number: number }) => choice.members.includes(number))
    .map(({ name }) => name);
  const few = names.length < 5 ? " Of fewer than five the median says little." : "";
  return element(
    "div",
    { class: "own-comparators", role: "note" },
    element(
      "p",
      {},
      element("strong", {}, "Your own comparators."),
      ` Medians, ranges and ranks on this page are of ${counted(names.length, "council")} that you chose: ${joined(names)}.${few} `,
      element("a", { href: location.pathname }, `Read it by the official group, ${council.comparators}`),
      ".",
    ),
    official === "" ? null : element("p", {}, official),
    chooser(council, sets),
  );
}

/** The choice itself; it needs script, and where there is none the page is of the set in use. */
function chooser(council: PageCouncil, sets: Reading<SetsFile>): HTMLElement {
  const select = element(
    "select",
    { id: "beside-set" },
    element("option", { value: "" }, `${council.comparators} (official)`),
    element("option", { value: "region" }, `councils of the same region, ${council.region}`),
    element("option", { value: "council_type" }, `councils of the same type, ${council.council_type}`),
    element("option", { value: "open peers" }, "open peers, whom its people are most like"),
    element("option", { value: "named" }, "councils that I name here"),
  );
  const names = element("input", { id: "beside-names", type: "text", autocomplete: "off" });
  const says = element("p", { class: "note", role: "status" });
  const choose = async () => {
    says.textContent = "";
    const known = await sets();
    const value = addressOf(select.value, names.value, known, council.code);
    if (value.unknown !== "") says.textContent = value.unknown;
    else location.search = value.search;
  };
  return element(
    "details",
    { class: "choose-comparators" },
    element("summary", {}, "Compare with others"),
    element("label", { for: select.id }, "Compare with"),
    select,
    element("label", { for: names.id }, "Councils by name or code, divided by commas"),
    names,
    element("button", { type: "button", click: () => void choose() }, "Compare"),
    says,
  );
}
