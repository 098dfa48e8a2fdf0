import type { CheckedFile, MessageKind, OfferedFile } from "../../src/check/checked.ts";
import { element } from "../components/figure/element.ts";
import { download } from "../components/figure/table.ts";

/** The thread that checks: kept, so that a second file does not read the contract again. */
let worker: Worker | null = null;

/** Which file was chosen last: what is told of one chosen before is not shown. */
let last = 0;

/** Checks a file in a thread of its own, and shows what is wrong with it in `result`. */
export async function showChecked(file: File, result: HTMLElement): Promise<void> {
  last += 1;
  const own = last;
  result.ariaBusy = "true";
  result.replaceChildren(element("p", {}, `Checking ${file.name}…`));
  try {
    const checked = await checkedBy(file);
    if (own === last) result.replaceChildren(...shown(checked));
  } finally {
    if (own === last) result.ariaBusy = null;
  }
}

function checkedBy(file: File): Promise<CheckedFile> {
  const thread = new Worker(new URL("check-worker.js", import.meta.url), { type: "module" });
  worker?.terminate();
  worker = thread;
  return new Promise((resolve, reject) => {
    thread.addEventListener("message", ({ data }: MessageEvent<CheckedFile>) => resolve(data));
    thread.addEventListener("error", () => reject(new Error("the file could not be checked")));
    thread.postMessage(file);
  });
}

function shown(checked: CheckedFile): HTMLElement[] {
  const { kinds, notMade, annotated, template } = checked;
  const words = element("p", { class: "answer" }, element("strong", {}, outcome(checked)));
  const faults = kinds.length === 0 ? [] : [element("ul", {}, ...kinds.flatMap(kindItems))];
  const offers = [
    offer(annotated, "Download its rows as CSV, with what is wrong beside each"),
    offer(template, "Download a blank template"),
  ].flatMap((control) => control ?? []);
  const beside = element(
    "details",
    {},
    element("summary", {}, `What was not checked here (${notMade.length})`),
    element("p", {}, "The command checks these too: yardstick check FILE."),
    element("ul", {}, ...notMade.map((says) => element("li", {}, says))),
  );
  const heading = element("h2", {}, `${checked.name}${checked.title === null ? "" : `: ${checked.title}`}`);
  return [heading, words, ...faults, ...offers, ...(notMade.length === 0 ? [] : [beside])];
}

/** What would become of the file, by what was checked. */
function outcome({ title, isRefused, rowCount, leftOutCount, notMade }: CheckedFile): string {
  if (isRefused) return title === null ? "Not checked, or refused: see why below." : "The file would be refused.";
  const loaded = `${counted(rowCount)} would load`;
  const left = leftOutCount === 0 ? "" : `, ${counted(leftOutCount)} left out`;
  const open = notMade.length === 0 ? "" : ", as far as it was checked here";
  return `${loaded}${left}${open}.`;
}

function counted(rows: number): string {
  return `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`;
}

function kindItems({ reach, sentences, more }: MessageKind): HTMLElement[] {
  const items = sentences.map((words) => element("li", {}, element("strong", {}, `${reach}:`), ` ${words}`));
  return more === 0 ? items : [...items, element("li", {}, `and ${more.toLocaleString("en-GB")} more like it`)];
}

function offer(file: OfferedFile | null, words: string): HTMLElement | null {
  if (file === null) return null;
  return element(
    "p",
    { class: "screen-only" },
    element("button", { type: "button", click: () => download(file.name, file.text) }, words),
  );
}
