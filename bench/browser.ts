import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "chrome.exe",
  "msedge.exe",
];

const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const help =
  "The browser tests and the benchmark of pages need Chrome or Chromium, or the libraries that the npm-carried one needs: " +
  "apt install libnss3 libnspr4";

/** Starts the first browser that works: the one CHROME_PATH names, one of the system, else the one npm carries. */
export async function startBrowser(): Promise<Browser> {
  const found = systemBrowsers();
  for (const executablePath of found) {
    const browser = await chromium.launch({ executablePath, args }).catch(() => null);
    if (browser !== null) return browser;
  }
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

function systemBrowsers(): string[] {
  const named = process.env.CHROME_PATH === undefined ? [] : [process.env.CHROME_PATH];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...onPath, ...places].filter((path) => existsSync(path));
}
