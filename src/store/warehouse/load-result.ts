import type { AreaKinds } from "../../contract/area-kinds.ts";
import type { Message } from "../../contract/message.ts";

/** What became of a file. */
export interface LoadResult {
  readonly name: string;
  readonly returnName: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly isRefused: boolean;
  readonly rowCount: number;
  readonly leftOutCount: number;
  /** What it brought; null where nothing of it was loaded, and of what was loaded before. */
  readonly took: Took | null;
  readonly messages: readonly Message[];
}

/** What a file brought, and what it took the place of. */
export interface Took {
  /** The return's title. */
  readonly title: string;
  /** Editions of a publication, or of a list of codes, where its rows name them. */
  readonly editions: readonly string[];
  /** Periods of its rows, without words such as `every year`. */
  readonly periods: readonly string[];
  readonly areaCount: number;
  readonly areaKinds: AreaKinds;
  /** The areas by name, where they are few. */
  readonly areas: readonly string[];
  readonly replaced: readonly Replaced[];
}

/** Rows that a file took the place of, with those of the same tables: councils and periods, or tables of a publication. */
export interface Replaced {
  /** The file that they came with; null for a table that Yardstick begins with. */
  readonly file: string | null;
  readonly scopeCount: number;
  readonly rowCount: number;
}

/** What became of a file that was not opened. */
export function unreadResult(message: Message): LoadResult {
  const nothing = { returnName: null, parameters: {}, rowCount: 0, leftOutCount: 0, took: null };
  return { name: message.file, ...nothing, isRefused: true, messages: [message] };
}
