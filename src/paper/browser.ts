import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

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
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser's own services ask for nothing while it prints; its sandbox cannot be had by the superuser of Linux. */
const browserArguments = [
  "--disable-gpu",
  "--disable-background-networking",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The browsers of this machine: the one that CHROME_PATH names, then those where they are usually installed. */
function systemBrowsers(): string[] {
  const named = process.env.CHROME_PATH === undefined ? [] : [process.env.CHROME_PATH];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...onPath, ...places].filter((path) => existsSync(path));
}

/** Starts the first of them that works; null where there is none. */
export async function systemBrowser(): Promise<Browser | null> {
  for (const executablePath of systemBrowsers()) {
    const browser = await chromium.launch({ executablePath, args: browserArguments }).catch(() => null);
    if (browser !== null) return browser;
  }
  return null;
}
