import { type Message, sentence } from "../contract/message.ts";
import type { LoadResult } from "../store/load.ts";
import { counted } from "./answer.ts";

/** Messages of one kind about one column that are printed; the list in the refused folder has all. */
const shownOfKind = 3;

/** What a report is told beside the results. */
export interface ReportContext {
  /** Names of files whose bytes were loaded before. */
  readonly known: readonly string[];
  /** The folder with the whole list of messages; null where none was written, because nothing was taken. */
  readonly folder: string | null;
}

/** What became of the files, in words: the count first, then each file, then what is wrong with it. */
export function loadReport(results: readonly LoadResult[], { known, folder }: ReportContext): string {
  const [loads, refusals] = folder === null ? ["would load", "would be refused"] : ["loaded", "refused"];
  const refused = results.filter((result) => result.isRefused);
  const loaded = results.filter((result) => !result.isRefused);
  const leftOut = loaded.reduce((total, result) => total + result.leftOutCount, 0);
  const rows = loaded.reduce((total, result) => total + result.rowCount, 0);
  const summary = [
    `${counted(loaded.length, "file")} ${loads} (${counted(rows, "row")})`,
    leftOut > 0 ? `${counted(leftOut, "row")} left out` : "",
    refused.length > 0 ? `${counted(refused.length, "file")} ${refusals}` : "",
    known.length > 0 ? `${counted(known.length, "file")} loaded before` : "",
  ];
  const details = results.flatMap((result) => {
    const state = result.isRefused ? refusals : `${counted(result.rowCount, "row")} ${loads}`;
    return fileReport(result, state, folder);
  });
  return [`${summary.filter((part) => part !== "").join(", ")}.`, ...details].join("\n");
}

function fileReport(result: LoadResult, state: string | undefined, folder: string | null): string[] {
  if (result.messages.length === 0) return [];
  const hasList = folder !== null && result.messages.some((message) => message.severity !== "note");
  return [
    `${result.name}: ${state}`,
    ...kindsOf(result.messages).flatMap(kindReport),
    ...(hasList ? [`  The whole list: ${folder}/${result.name}.errors.csv`] : []),
  ];
}

function kindsOf(messages: readonly Message[]): Message[][] {
  const kinds = new Map<string, Message[]>();
  for (const message of messages) {
    const kind = `${message.code} ${message.column}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [message]);
    else known.push(message);
  }
  return [...kinds.values()];
}

function kindReport(messages: readonly Message[]): string[] {
  const more = messages.length - shownOfKind;
  const lines = messages.slice(0, shownOfKind).map((message) => `  ${sentence(message)}`);
  return more > 0 ? [...lines, `  and ${more.toLocaleString("en-GB")} more like it`] : lines;
}

/** Whether anything was refused or left out. */
export function hasFaults(results: readonly LoadResult[]): boolean {
  return results.some((result) => result.isRefused || result.leftOutCount > 0);
}
