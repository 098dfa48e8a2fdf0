import type { Page } from "playwright-core";

/** A row of a table of verdicts: where its verdict begins and ends, in pixels, and whether it stands before its figure. */
interface VerdictRow {
  readonly left: number;
  readonly right: number;
  readonly isFirst: boolean;
}

/** The rows with a verdict of the tables of verdicts on a page. */
export function verdictRows(page: Page): Promise<VerdictRow[]> {
  return page.locator(".verdicts tr:has(.verdict)").evaluateAll((all) =>
    all.map((row) => {
      const [verdict, figure] = [row.querySelector(".verdict"), row.querySelector(".figure-cell")];
      const box = verdict?.getBoundingClientRect();
      // The first line of the figure: its words may go on in a second one, from the edge.
      const after = figure?.getClientRects()[0];
      const isFirst = box !== undefined && after !== undefined && (box.top < after.top || box.left < after.left);
      return { left: box?.left ?? -1, right: box?.right ?? 0, isFirst };
    }),
  );
}

/** Whether a row's verdict is within a window of so many pixels, and before its figure. */
export function isVerdictFirst({ left, right, isFirst }: VerdictRow, width: number): boolean {
  return left >= 0 && right <= width && isFirst;
}
