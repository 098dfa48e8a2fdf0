import { join } from "node:path";
import { sourceHash, warehouseSource } from "./source-hash.js";

/** The hash of the source that makes warehouses, in a bundle; the source itself (`npm run yardstick`) has none. */
declare const bundledCode: string | undefined;

/** The project's own folder: the bundle lies in its `build`. */
export const root = join(import.meta.dirname, import.meta.url.endsWith(".ts") ? "../.." : "..");

/** Which version of the command this is, as far as a warehouse depends on it. */
export function commandCode(): string {
  return typeof bundledCode === "undefined" ? sourceHash(root, warehouseSource) : bundledCode;
}
