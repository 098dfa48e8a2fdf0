import type { Findable } from "./finder.ts";

/** A box to type in and what it finds. */
export interface FindBox {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What can be found for a text, the likeliest first. */
  readonly find: (text: string) => Promise<readonly Findable[]>;
  readonly open: (choice: Findable) => void;
}

/** How many of what is found are listed. */
const listed = 8;

/**
 * A box that lists what is found while a reader types: the arrow keys choose, Enter opens the chosen or the first, Escape
 * closes the list. What is found is said to those who do not see it.
 */
export function findBox(box: FindBox): HTMLElement {
  const input = made("input", {
    type: "text",
    id: box.id,
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: box.label,
    "aria-label": box.label,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${box.id}-list`,
  });
  const list = made("ul", { id: `${box.id}-list`, role: "listbox", "aria-label": box.label, hidden: "" });
  const place = made("div", { class: "find-box" });
  place.append(input, list);
  new OpenBox(box, input, list, place);
  return place;
}

/** What a box does. */
class OpenBox {
  readonly #box: FindBox;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  /** Made when the box is first used, for what is found to be said as it changes. */
  #status: HTMLElement | null = null;
  readonly #place: HTMLElement;
  #choices: readonly Findable[] = [];
  /** The place of the chosen among the choices; -1 where none is. */
  #chosen = -1;

  constructor(box: FindBox, input: HTMLInputElement, list: HTMLElement, place: HTMLElement) {
    this.#box = box;
    this.#input = input;
    this.#list = list;
    this.#place = place;
    input.addEventListener("focus", () => void box.find(""));
    input.addEventListener("input", () => void this.#show());
    input.addEventListener("keydown", (event) => void this.#press(event));
    place.addEventListener("focusout", () => this.#close());
    // A press on a choice must not take the focus from the box, which would close the list before it is let go.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => this.#click(event));
  }

  async #show(): Promise<void> {
    const text = this.#input.value;
    const choices = await this.#box.find(text);
    // What was typed meanwhile is asked for on its own.
    if (text !== this.#input.value) return;
    this.#choices = choices.slice(0, listed);
    this.#list.replaceChildren(...this.#choices.map((choice, place) => option(`${this.#box.id}-${place}`, choice)));
    this.#choose(-1);
    const isAsked = text.trim() !== "";
    const isFound = this.#choices.length > 0;
    if (isAsked && !isFound) this.#list.append(nothingFound());
    this.#list.hidden = !isAsked;
    this.#input.ariaExpanded = String(isAsked && isFound);
    this.#say(isAsked ? foundWords(choices.length) : "");
  }

  #say(words: string): void {
    if (this.#status === null) {
      this.#status = made("p", { role: "status", class: "visually-hidden" });
      this.#place.append(this.#status);
    }
    this.#status.textContent = words;
  }

  async #press(event: KeyboardEvent): Promise<void> {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const { length } = this.#choices;
      if (length > 0) this.#choose((Math.max(this.#chosen, step === 1 ? -1 : 0) + step + length) % length);
    } else if (event.key === "Escape" && !this.#list.hidden) {
      event.stopPropagation();
      this.#close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      await this.#show();
      const choice = this.#choices[Math.max(this.#chosen, 0)];
      if (choice !== undefined) this.#box.open(choice);
    }
  }

  #choose(place: number): void {
    this.#chosen = place;
    for (const [index, each] of [...this.#list.children].entries()) each.ariaSelected = String(index === place);
    const chosen = this.#list.children[place];
    chosen?.scrollIntoView({ block: "nearest" });
    if (chosen === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", chosen.id);
  }

  #click({ target }: Event): void {
    const place = [...this.#list.children].findIndex((each) => target instanceof Node && each.contains(target));
    const choice = this.#choices[place];
    if (choice !== undefined) this.#box.open(choice);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = "false";
    this.#choose(-1);
  }
}

function option(id: string, { name, note }: Findable): HTMLElement {
  const item = made("li", { id, role: "option", "aria-selected": "false" });
  const small = made("span", { class: "find-note" });
  small.textContent = ` ${note}`;
  item.append(name, small);
  return item;
}

function nothingFound(): HTMLElement {
  const item = made("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" });
  item.textContent = "Nothing of that name. Type part of a name, a region or a code.";
  return item;
}

function foundWords(count: number): string {
  if (count === 0) return "Nothing found";
  return count > listed ? `${count} found, the first ${listed} are listed` : `${count} found`;
}

/** An element with attributes. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
