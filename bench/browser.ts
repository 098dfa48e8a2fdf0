import { type Browser, chromium } from "playwright-core";
import { systemBrowser } from "../src/paper/browser.ts";

const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const help =
  "The browser tests and the benchmark of pages need Chrome or Chromium, or the libraries that the npm-carried one needs: " +
  "apt install libnss3 libnspr4";

/** Starts the first browser that works: the one CHROME_PATH names, one of the system, else the one npm carries. */
export async function startBrowser(): Promise<Browser> {
  const found = await systemBrowser();
  if (found !== null) return found;
  try {
    const carried = await import("@sparticuz/chromium");
    // In a single process the browser ends with the first page that is closed.
    const own = carried.default.args.filter((arg) => arg !== "--single-process");
    return await chromium.launch({
      executablePath: await carried.default.executablePath(),
      args: [...own, ...args],
    });
  } catch (error) {
    throw new Error(help, { cause: error });
  }
}
