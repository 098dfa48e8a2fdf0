import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** Where an address leads: to a file by its true path, or to the address of a folder, which ends in a slash. */
export type Place = { readonly file: string } | { readonly folder: string };

/** What no file of a site has in its name: the end of a text for the system, and marks of paths of Windows. */
const foreign = /[\0\\:]/;

/** The faults of a file that is not there, or cannot be by its name. */
const absent = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL", "ELOOP"]);

/**
 * What is at the address of a request in a folder, as it is now: the file, the page that the address names without its
 * ending, or the first page of a folder. Null where there is none, or where a link leads: a site has none of its own.
 */
export async function findPlace(folder: string, address: string): Promise<Place | null> {
  const path = pathOf(address);
  if (path === null) return null;
  const names = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  for (const name of names) {
    const file = await fileWithin(folder, name);
    if (file !== null) return { file };
  }
  const first = path.endsWith("/") ? null : await fileWithin(folder, `${path}/index.html`);
  return first === null ? null : { folder: `${address.split(/[?#]/, 1)[0]}/` };
}

/** The path that an address names, from "/"; null where it names none, or one above or hidden in the folder. */
function pathOf(address: string): string | null {
  const [encoded = ""] = address.split(/[?#]/, 1);
  const path = decoded(encoded);
  if (path === null || !path.startsWith("/") || foreign.test(path)) return null;
  const names = path.slice(1).split("/");
  const isPlain = names.every((name, place) => !name.startsWith(".") && (name !== "" || place === names.length - 1));
  return isPlain ? path : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

async function fileWithin(folder: string, name: string): Promise<string | null> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    // The true path of a link is another's.
    return file === join(root, name) && (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && absent.has(String(error.code))) return null;
    throw error;
  }
}
