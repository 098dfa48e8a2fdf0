// A return that a reader chooses, or drops, is checked on the reader's device. What does that is loaded when a file is chosen.

/** What checks a file and shows what is wrong with it: `reports/check/results.ts`. */
interface Checking {
  readonly showChecked: (file: File, result: HTMLElement) => Promise<void>;
}

/** Listens for files on the page that checks them; on any other there is nothing to listen at. */
export function checkReturns(): void {
  const form = document.querySelector<HTMLElement>("[data-check]");
  const result = document.getElementById("check-result");
  if (form === null || result === null) return;
  const check = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) void checkOne(file, result);
  };
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    check(target.files);
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    check(event.dataTransfer?.files);
  });
}

async function checkOne(file: File, result: HTMLElement): Promise<void> {
  try {
    const loading: Promise<Checking> = import(new URL("check.js", import.meta.url).href);
    await (await loading).showChecked(file, result);
  } catch (error) {
    result.textContent =
      "The file could not be checked, because what checks it did not arrive or the file cannot be read. Check the connection and choose the file again.";
    throw error;
  }
}
