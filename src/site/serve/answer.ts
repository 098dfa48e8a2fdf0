import type { Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type Coding, Compressed, codingOf } from "./compressed.ts";
import { findPlace } from "./find-file.ts";
import { always, isPackable, typeOf } from "./headers.ts";
import { rangeOf } from "./range.ts";

/** This machine by the names that a browser on it has for it. Any other name may be a stranger's that leads here. */
const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Headers of a file, of which a part of it may be asked for by two. */
type Headed = Readonly<Record<string, string>> & { readonly ETag: string; readonly "Last-Modified": string };

/** A file as it is opened, so that what is sent is of one state of it. */
interface OpenFile {
  readonly path: string;
  readonly handle: FileHandle;
  readonly stats: Stats;
}

/** Answers requests from the files of a folder, as they are when they are asked for; no request ends in an error. */
export function siteAnswers(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const compressed = new Compressed();
  return (request, response) => {
    answer(folder, { request, response }, compressed).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else say(response, 500, `The file could not be read: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
}

async function answer(folder: string, { request, response }: Asked, compressed: Compressed): Promise<void> {
  if (!thisMachine.test(request.headers.host ?? ""))
    return say(response, 421, "This site is served to its own machine alone. Open it at 127.0.0.1 or localhost.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return say(response, 405, "Pages can be read and nothing else.", { Allow: "GET, HEAD" });
  const place = await findPlace(folder, request.url ?? "");
  if (place === null) return say(response, 404, "There is no such page.");
  if ("folder" in place) return say(response, 301, `The page is at ${place.folder}`, { Location: place.folder });
  const handle = await open(place.file);
  try {
    const file = { path: place.file, handle, stats: await handle.stat() };
    await sendFile({ request, response }, file, compressed);
  } finally {
    await handle.close();
  }
}

async function sendFile(asked: Asked, file: OpenFile, compressed: Compressed): Promise<void> {
  const { request, response } = asked;
  const coding = codingFor(request, file);
  const tag = tagOf(file.stats, coding);
  const headers = {
    ...always,
    Vary: "Accept-Encoding",
    ETag: tag,
    "Last-Modified": file.stats.mtime.toUTCString(),
  };
  if (isUnchanged(request, tag, file.stats)) {
    response.writeHead(304, headers).end();
    return;
  }
  const described = { ...headers, "Content-Type": typeOf(file.path) };
  if (coding === null) return sendAsItIs(asked, file, described);
  const packed = await compressed.get(`${tag} ${file.path}`, coding, () => file.handle.readFile());
  response.writeHead(200, { ...described, "Content-Encoding": coding, "Content-Length": packed.length });
  response.end(request.method === "HEAD" ? undefined : packed);
}

/** A part of a file is a part of its own bytes, so that it is never packed. */
function codingFor({ headers }: IncomingMessage, { path }: OpenFile): Coding {
  return isPackable(path) && headers.range === undefined ? codingOf(headers["accept-encoding"]) : null;
}

/** A name for the bytes that are sent: another file in its place, or another coding, has another. */
function tagOf({ size, mtimeMs, ino }: Stats, coding: Coding): string {
  return `"${[size, Math.round(mtimeMs * 1000), ino].map((part) => part.toString(36)).join("-")}${coding ?? ""}"`;
}

/** Whether the reader has the file already. Days are told by the second, so that the tag decides where there is one. */
function isUnchanged({ headers }: IncomingMessage, tag: string, { mtimeMs }: Stats): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return tags.split(",").some((known) => ["*", tag, `W/${tag}`].includes(known.trim()));
  return Math.floor(mtimeMs / 1000) * 1000 <= Date.parse(headers["if-modified-since"] ?? "");
}

async function sendAsItIs({ request, response }: Asked, file: OpenFile, headers: Headed): Promise<void> {
  const { size } = file.stats;
  const known = request.headers["if-range"];
  const isSame = known === undefined || known === headers.ETag || known === headers["Last-Modified"];
  const range = rangeOf(isSame ? request.headers.range : undefined, size);
  if (range === "outside")
    return say(response, 416, `The file has ${size} bytes.`, { "Content-Range": `bytes */${size}` });
  const { start, end } = range === "whole" ? { start: 0, end: size - 1 } : range;
  const part = range === "whole" ? {} : { "Content-Range": `bytes ${start}-${end}/${size}` };
  const length = end - start + 1;
  response.writeHead(range === "whole" ? 200 : 206, {
    ...headers,
    ...part,
    "Accept-Ranges": "bytes",
    "Content-Length": length,
  });
  if (request.method === "HEAD" || length === 0) response.end();
  else await pipeline(file.handle.createReadStream({ start, end, autoClose: false }), response);
}

/** An answer in words, in place of a file. */
function say(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  const text = `${words}\n`;
  response.writeHead(status, {
    ...always,
    ...headers,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(response.req.method === "HEAD" ? undefined : text);
}
