import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveSite } from "../../../src/site/serve.ts";

/** A page that gets smaller when it is packed. */
export const page = `<!doctype html><p>${"needs and value for money. ".repeat(200)}</p>`;

/** A folder as a built site is: a first page, a page of a council, and a picture of ten bytes. */
export function siteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-serve-"));
  mkdirSync(join(folder, "council"));
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "council", "index.html"), "councils");
  writeFileSync(join(folder, "council", "jsna.html"), "jsna");
  writeFileSync(join(folder, "picture.png"), "0123456789");
  return folder;
}

export interface Answer {
  readonly status: number;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A site that is served while `use` runs. */
export async function whileServed<T>(folder: string, use: (site: Served) => Promise<T>): Promise<T> {
  const site = await serveSite(folder, 0);
  const port = Number(new URL(site.url).port);
  const send = (bytes: string) => exchange(port, bytes, { patience: 500 });
  const leave = (bytes: string) => exchange(port, bytes, { patience: 500, leaves: true });
  const get = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}`);
    const text = [`${method} ${path} HTTP/1.1`, ...lines, "Connection: close", "", ""].join("\r\n");
    return parsed(await exchange(port, text, { patience: 30_000 }));
  };
  try {
    return await use({ get, send, leave });
  } finally {
    await site.close();
  }
}

export interface Served {
  /** The answer to a request whose path is sent as it is written. */
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  /** What comes back for bytes on a socket until it is closed. */
  readonly send: (bytes: string) => Promise<Buffer>;
  /** The same, of a reader who leaves with the first bytes that come. */
  readonly leave: (bytes: string) => Promise<Buffer>;
}

interface Reader {
  /** Milliseconds of silence after which the reader gives up. */
  readonly patience: number;
  /** Whether the reader leaves with the first bytes that come. */
  readonly leaves?: boolean;
}

function exchange(port: number, bytes: string, { patience, leaves = false }: Reader): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.on("data", (part) => {
      parts.push(part);
      if (leaves) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(Buffer.concat(parts)));
    socket.setTimeout(patience, () => socket.destroy());
  });
}

function parsed(bytes: Buffer): Answer {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { status: Number(first.split(" ")[1]), headers, body: bytes.subarray(end + 4) };
}
