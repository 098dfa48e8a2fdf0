import type { ReadingDay } from "../store/day.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import type { MapShapes } from "./boundaries/shapes.ts";

/** The position at the end of a day. */
export interface Before {
  readonly path: string;
  readonly day: string;
}

/** What the site is built from and where. */
export interface BuildOptions {
  readonly workspace: Workspace;
  /** The day that its pages speak of. */
  readonly day: ReadingDay;
  /** What was known before the last day on which something was received; null where nothing was. */
  readonly before: Before | null;
  /** Gives what maps are drawn from; null for a site without. */
  readonly shapes: () => Promise<MapShapes | null>;
  readonly outFolder: string;
  /** The folder of the reports' sources. */
  readonly reports: string;
  /** Which version of the command this is: another draws every page again. */
  readonly code: string;
}
