// A table that can be sorted: each heading is a button, and each cell has the number or the words that it is sorted by.

/** Sorts a table by the column of a heading that is pressed, the largest first, and the other way round at a second press. */
export function sortTables(): void {
  addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-sort]") : null;
    const head = button?.closest("th");
    const body = head?.closest("table")?.tBodies[0];
    if (head == null || body === undefined) return;
    const isUp = head.ariaSort === "descending";
    for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
    head.ariaSort = isUp ? "ascending" : "descending";
    const column = head.cellIndex;
    const rows = [...body.rows].sort((a, b) => compared(a.cells[column], b.cells[column], isUp));
    body.append(...rows);
  });
}

/** Cells without anything to sort by come last, whichever way. */
function compared(a: HTMLElement | undefined, b: HTMLElement | undefined, isUp: boolean): number {
  const [one, other] = [a?.dataset.by, b?.dataset.by];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const [left, right] = [Number(one), Number(other)];
  const order = Number.isNaN(left) || Number.isNaN(right) ? other.localeCompare(one, "en") : right - left;
  return isUp ? -order : order;
}
