import type * as Pictures from "./picture.ts";

// What a reader takes away from a figure: a picture, its sentence with what must be said with it, or its address. None of them
// draws the page again; what makes pictures is loaded when one is asked for.

const saidFor = 2000;

/** Listens for what is asked of figures: buttons and links that name it in `data-share`. */
export function shareFigures(): void {
  addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLElement>("[data-share]");
    const figure = control?.closest(".figure");
    if (control == null || figure == null) return;
    event.preventDefault();
    void share(control, figure).catch((error: unknown) => {
      say(control, "Could not be done");
      throw error;
    });
  });
}

async function share(control: HTMLElement, figure: Element): Promise<void> {
  const { share: what } = control.dataset;
  if (what === "png" || what === "svg") {
    const address = new URL("picture.js", import.meta.url).href;
    const loading: Promise<typeof Pictures> = import(address);
    await (await loading).savePicture(figure, what);
    return;
  }
  const address = `${location.origin}${location.pathname}${location.search}#${figure.id}`;
  await copy(what === "sentence" ? sentenceOf(figure, address) : address);
  say(control, "Copied");
}

/** The finding, what it is of, what must be said with it, and where it is from. */
function sentenceOf(figure: Element, address: string): string {
  const words = ["h3", ".subtitle", ".print-only", ".source"].map(
    (part) => figure.querySelector(part)?.textContent?.trim() ?? "",
  );
  const ended = words.filter((text) => text !== "").map((text) => (/[.?!]$/.test(text) ? text : `${text}.`));
  return [...ended, address].join(" ");
}

/** To the clipboard; a page that came without encryption may not write there itself, but can copy what is selected. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const isDone = document.execCommand("copy");
  area.remove();
  if (!isDone) throw new Error("the browser does not allow copying");
}

/** Tells what was done in place of the control’s own words, for a moment. */
function say(control: HTMLElement, words: string): void {
  const own = control.dataset.words ?? control.textContent ?? "";
  control.dataset.words = own;
  control.ariaLive = "polite";
  control.textContent = words;
  setTimeout(() => {
    control.textContent = own;
  }, saidFor);
}
