import { type Attachment, type PageCells, placeCells, runCells } from "./cells.ts";
import { checkReturns } from "./check.ts";
import { openHeader } from "./find/header.ts";
import { tellNames } from "./names.ts";
import { preparePaper } from "./paper.ts";
import { contextId, sharedContextPath } from "./places.ts";
import { shareFigures } from "./share.ts";
import { sortTables } from "./sort.ts";
import { keepTerms } from "./terms.ts";

// A page is finished when it is built. What a reader does that draws again (choosing, marking, downloading) first draws
// the page itself once more, by the functions that drew it when it was built, and then does what was asked for.

/** What is worked on the finished page itself: sharing a figure, sorting a table. */
const atOnce = "[data-share], [data-sort]";

/** What a reader works with: the finished page has the same, in the same order, as the page that is drawn again. */
const controls = "button, input, select, form";

let drawing: Promise<void> | null = null;
let isAwake = false;

function main(): HTMLElement {
  const found = document.querySelector<HTMLElement>("main[data-page]");
  if (found === null) throw new Error("the page does not say which it is");
  return found;
}

/** Draws the page again, once. */
function wake(): Promise<void> {
  drawing ??= draw().catch((error: unknown) => {
    drawing = null;
    main().ariaBusy = null;
    sayFailed();
    throw error;
  });
  return drawing;
}

async function draw(): Promise<void> {
  main().ariaBusy = "true";
  const { page = "", ...parameters } = main().dataset;
  const address = new URL(`pages/${page}.js`, import.meta.url).href;
  const loading: Promise<{ default: PageCells }> = import(address);
  await completeContext();
  const { default: cells } = await loading;
  const shown = await runCells(cells, parameters, attachment);
  const opened = [...main().querySelectorAll("details")].map((details) => details.open);
  placeCells(shown);
  for (const [index, details] of [...main().querySelectorAll("details")].entries()) {
    details.open = opened[index] ?? details.open;
  }
  main().ariaBusy = null;
  isAwake = true;
}

/** Gives the page's context what all pages of the site share, and a finished page does without. */
async function completeContext(): Promise<void> {
  const script = document.getElementById(contextId);
  if (script === null) throw new Error("the page does not say what it is about");
  const own: object = JSON.parse(script.textContent ?? "");
  const shared: unknown = await attachment(new URL(sharedContextPath, import.meta.url).href).json();
  script.textContent = JSON.stringify(Object.assign(own, shared));
}

function attachment(name: string): Attachment {
  const read = async () => {
    const response = await fetch(new URL(name, location.href));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  };
  return {
    json: async () => (await read()).json(),
    arrayBuffer: async () => (await read()).arrayBuffer(),
  };
}

function sayFailed(): void {
  const words = document.createElement("p");
  words.setAttribute("role", "alert");
  words.className = "notice";
  words.textContent =
    "That could not be done, because its data did not arrive. What the page shows is whole. Check the connection and try again.";
  document.querySelector("main > [role=alert]")?.remove();
  main().prepend(words);
}

/** Does on the page that is drawn again what a reader did on the finished one. */
async function act(event: Event): Promise<void> {
  if (isAwake || !(event.target instanceof Element) || event.target.closest("[data-cell]") === null) return;
  const control = event.target.closest<HTMLElement>(controls);
  if (
    control === null ||
    control.matches(atOnce) ||
    (event.type === "click" && !(control instanceof HTMLButtonElement))
  )
    return;
  if (event.type === "submit" || event.type === "click") event.preventDefault();
  const place = [...main().querySelectorAll(controls)].indexOf(control);
  await wake();
  const live = [...main().querySelectorAll<HTMLElement>(controls)][place];
  if (live === undefined) return;
  repeat(event.type, control, live);
}

function repeat(type: string, control: HTMLElement, live: HTMLElement): void {
  live.focus();
  if (live instanceof HTMLFormElement) live.requestSubmit();
  else if (type === "click") live.click();
  else {
    if (hasValue(control) && hasValue(live)) live.value = control.value;
    live.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

function hasValue(control: HTMLElement): control is HTMLInputElement | HTMLSelectElement {
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
}

/** An address that asks for more than a place on the page: `#E08000035`, `?council=E08000035`. */
function asksForMore(): boolean {
  const part = decodeURIComponent(location.hash.slice(1));
  return location.search !== "" || (part !== "" && document.getElementById(part) === null);
}

openHeader();
for (const type of ["change", "input", "click", "submit"]) addEventListener(type, (event) => void act(event), true);
addEventListener("hashchange", () => {
  if (asksForMore()) void wake();
});
if (asksForMore()) void wake();
keepTerms();
preparePaper();
tellNames();
shareFigures();
sortTables();
checkReturns();
