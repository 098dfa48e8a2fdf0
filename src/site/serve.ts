import { createServer, type RequestListener, type Server } from "node:http";
import { resolve } from "node:path";
import { Fault } from "../store/workspace/fault.ts";
import { siteAnswers } from "./serve/answer.ts";

/** A site being served. */
export interface ServedSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How many ports after the first are tried when it is busy. */
const ports = 50;
/** The last port that a machine has. */
const lastPort = 65_535;

/** Serves a built site to this machine alone, on `port` or the next that is free. */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  return serveAnswers(siteAnswers(resolve(folder)), port);
}

/** Serves answers to requests to this machine alone, on `port` or the next that is free. */
export async function serveAnswers(answers: RequestListener, port: number): Promise<ServedSite> {
  const server = createServer(answers);
  const free = await listen(server, port);
  // A connection that cannot be taken, with too many files open, is lost to its reader and ends nothing else.
  server.on("error", () => {});
  return {
    url: `http://127.0.0.1:${free}/`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  const last = Math.min(first + ports - 1, lastPort);
  for (let port = first; port <= last; port += 1) {
    const given = await tryPort(server, port);
    if (given !== null) return given;
  }
  throw new Fault(`ports ${first} to ${last} are all in use or kept for others. Name a free one with --port.`);
}

/** The port that is listened on (port 0 asks for any), or null where it is busy or kept for others. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
