import { extname } from "node:path";
import { servedPolicy } from "../policy.ts";

/** Kinds of file that a site has and that get smaller when they are packed. */
const packable: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/atom+xml; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".arrow": "application/vnd.apache.arrow.stream",
};

const others: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/vnd.microsoft.icon",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
};

/** The media type of a file by its ending. */
export function typeOf(file: string): string {
  const ending = extname(file);
  return packable[ending] ?? others[ending] ?? "application/octet-stream";
}

export function isPackable(file: string): boolean {
  return extname(file) in packable;
}

/** What of a reader's machine a page may use: nothing. */
const unused = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** Headers of every answer: a browser takes nothing for what it is not, and tells no one where a reader was. */
export const always: Readonly<Record<string, string>> = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": servedPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": unused.map((name) => `${name}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
