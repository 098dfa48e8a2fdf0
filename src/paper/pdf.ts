import type { Browser } from "playwright-core";

/** A document as a tagged PDF with an outline, as a browser prints it; it reaches no network while it does. */
export async function pdfOf(html: string, browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.route("**/*", (route) => route.abort());
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  } finally {
    await page.close();
  }
}

/** How many sheets a PDF that a browser printed has. */
export function sheetCount(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type ?\/Page\b/g)].length;
}
