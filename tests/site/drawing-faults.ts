import type { Page } from "playwright-core";

/** The words of a page’s drawings that stand outside their frame or over others, and axes of which two ticks have one text. */
function faultsAsItIs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const drawing of document.querySelectorAll("main svg")) {
      const frame = drawing.getBoundingClientRect();
      if (frame.width === 0) continue;
      const name = drawing.closest("[id]")?.id ?? "";
      for (const words of drawing.querySelectorAll("text")) {
        const { left, right, top, bottom, width } = words.getBoundingClientRect();
        const beyond = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom);
        // What is drawn reaches the edge of a letter's box by less than a pixel.
        if (width > 0 && beyond > 1) faults.push(`${name}: “${words.textContent}” by ${Math.round(beyond)} pixels`);
      }
      const lines = [...drawing.querySelectorAll("text")].flatMap((text) =>
        text.childElementCount === 0 ? [text] : [...text.children],
      );
      const boxes = lines.map((line) => ({ words: line.textContent, box: line.getBoundingClientRect() }));
      for (const [place, { words, box }] of boxes.entries()) {
        for (const other of boxes.slice(place + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Boxes have room above and below their letters, which two lines of one text share.
          if (across > 2 && down > 4) faults.push(`${name}: “${words}” over “${other.words}”`);
        }
      }
      // The ticks of one axis are in one group; a drawing of several panels has a group for each.
      const axes = new Set(
        [...drawing.querySelectorAll('[aria-label$="tick label"] text')].map((t) => t.parentElement),
      );
      for (const axis of axes) {
        const ticks = [...(axis?.querySelectorAll(":scope > text") ?? [])].map(({ textContent }) => textContent);
        if (new Set(ticks).size < ticks.length) faults.push(`${name}: ${ticks.join(", ")}`);
      }
    }
    return faults;
  });
}

/** On a wide page, on a telephone, and as wide as the paper of an A4 page within its margins. */
const widths = [
  ["at 1280 pixels", 1280, "screen"],
  ["at 390 pixels", 390, "screen"],
  ["on A4", 680, "print"],
] as const;

/** The same of a page at each of the widths, each fault with the width. */
export async function faultsOfDrawings(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, width, media] of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    faults.push(...(await faultsAsItIs(page)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}
