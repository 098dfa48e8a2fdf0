import { element } from "../figure/element.ts";
import type { FigureLine } from "../figure/lines.ts";
import { type PageCouncil, pageContext, usePageContext } from "../figure/page-context.ts";
import { counted } from "../words/format.ts";
import { addressOf, choiceIn, choiceParameter, publishedChoices, type SetsFile } from "./choice.ts";
import { councilLinks, thisPage } from "./links.ts";
import { type BesideFile, type ChosenCouncil, OwnComparators, type OwnFigure } from "./own.ts";
import {
  type ComparedRow,
  comparedLines,
  comparedRow,
  isRead,
  officialSentence,
  type ReadRow,
  rangedRow,
} from "./rows.ts";

/** A set of fewer has no quartiles. */
const fewestForQuartiles = 5;

/** Reads a file of the site, when it is needed. */
type Reading<F> = () => Promise<F>;

/** A council's page with the comparators by which it is read: those of the build, or those that its address names. */
export class Comparing {
  readonly #council: PageCouncil;
  readonly #sets: Reading<SetsFile>;
  readonly #own: OwnComparators | null;
  readonly #read: (readonly [ReadRow, ReadRow])[] = [];

  constructor(council: PageCouncil, sets: Reading<SetsFile>, own: OwnComparators | null) {
    this.#council = council;
    this.#sets = sets;
    this.#own = own;
  }

  /** The comparators that the reader chose; null where the page is of the set in use. */
  get own(): OwnComparators | null {
    return this.#own;
  }

  /** Rows of figures with the chosen comparators beside them. */
  rows<R extends ComparedRow & OwnFigure>(rows: readonly R[]): readonly R[] {
    return this.rowsOf(rows, (row) => row);
  }

  /** The same of rows that do not say as the page's file of figures does what they are of: `figureOf` does. */
  rowsOf<R extends ComparedRow>(rows: readonly R[], figureOf: (row: R) => OwnFigure): readonly R[] {
    const own = this.#own;
    if (own === null) return rows;
    return rows.map((row) => {
      const chosen = comparedRow(own, row, figureOf(row));
      if (isRead(row) && isRead(chosen)) this.#read.push([row, chosen]);
      return chosen;
    });
  }

  /** The same of rows that have comparators whether the council itself has a figure or none. */
  ranges<R extends ComparedRow>(rows: readonly R[], keyOf: (row: R) => object): readonly R[] {
    const own = this.#own;
    return own === null ? rows : rows.map((row) => rangedRow(own, row, keyOf(row)));
  }

  /** Lines of figures with those of the chosen councils. */
  lines(lines: readonly FigureLine[]): readonly FigureLine[] {
    return this.#own === null ? lines : comparedLines(this.#own, lines);
  }

  /** The codes of the comparators. */
  codes(rows: readonly { readonly comparator_code: string }[]): readonly { readonly comparator_code: string }[] {
    return this.#own === null ? rows : this.#own.councils.map(({ code }) => ({ comparator_code: code }));
  }

  /** Where a reader chooses; with a choice, whose it is and how the set in use would read. */
  chooser(): HTMLElement {
    if (this.#own === null) return chooser(this.#council, this.#sets);
    return chosen(this.#council, this.#own.councils, officialSentence(this.#read), this.#sets);
  }
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
  if (!new URLSearchParams(search).has(choiceParameter)) return new Comparing(council, sets, null);
  const known = await sets();
  const choice = choiceIn(search, known, council.code);
  if (choice === null) return new Comparing(council, sets, null);
  usePageContext({ ...context, council: { ...council, comparators: choice.name } });
  keepInTabs(search);
  return new Comparing(council, sets, new OwnComparators(choice, known.councils, await figures()));
}

/** The tabs of the council keep the choice. */
function keepInTabs(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".tabs a")) link.search = search;
}

/** Says that the comparators are the reader's own, who they are, and how the set in use would read. */
function chosen(
  council: PageCouncil,
  councils: readonly ChosenCouncil[],
  official: string,
  sets: Reading<SetsFile>,
): HTMLElement {
  const few = councils.length < fewestForQuartiles ? " Of fewer than five the median says little." : "";
  return element(
    "div",
    { class: "own-comparators", role: "note" },
    element(
      "p",
      {},
      element("strong", {}, "Your own comparators."),
      ` Medians, ranges and ranks on this page are of ${counted(councils.length, "council")} that you chose: `,
      ...councilLinks(councils, thisPage()),
      `.${few} `,
      element("a", { href: location.pathname }, `Read it by the official group, ${council.comparators}`),
      ".",
    ),
    official === "" ? null : element("p", {}, official),
    chooser(council, sets),
  );
}

/** The sets that may be chosen. */
function setSelect(council: PageCouncil): HTMLSelectElement {
  return element(
    "select",
    { id: "beside-set" },
    element("option", { value: "" }, `${council.comparators} (official)`),
    element("option", { value: "region" }, `councils of the same region, ${council.region}`),
    element("option", { value: "council_type" }, `councils of the same type, ${council.council_type}`),
    element("option", { value: "open peers" }, "open peers, whom its people are most like"),
    element("option", { value: "named" }, "councils that I name here"),
  );
}

/** The choice itself; it needs script, and where there is none the page is of the set in use. */
function chooser(council: PageCouncil, sets: Reading<SetsFile>): HTMLElement {
  const select = setSelect(council);
  const names = element("input", { id: "beside-names", type: "text", autocomplete: "off" });
  const says = element("p", { class: "note", role: "status" });
  const choose = async () => {
    says.textContent = "";
    const known = await sets();
    const value = addressOf(select.value, names.value, known, council.code);
    if (value.unknown !== "") says.textContent = value.unknown;
    else if (value.search === location.search) says.textContent = "This page is compared with these already.";
    else location.search = value.search;
  };
  const others = element("p", { "aria-live": "polite" });
  const listed = async () => {
    const known = await sets();
    const members = publishedChoices(known, council.code).find(({ isInUse }) => isInUse)?.members ?? [];
    const councils = known.councils.filter(({ council_number }) => members.includes(council_number));
    others.replaceChildren("This page of its comparators: ", ...councilLinks(councils, thisPage()), ".");
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
    element("button", { type: "button", click: () => void listed() }, "List this page of its comparators"),
    others,
  );
}
