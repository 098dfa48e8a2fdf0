import { sentence } from "../contract/message.ts";
import type { LoadResult } from "../store/load.ts";
import { counted } from "./answer.ts";

const shown = 20;

/** What became of the files, in words: the count first, then each file, then what is wrong with it. */
export function loadReport(results: readonly LoadResult[], known: readonly string[], folder: string): string {
  const refused = results.filter((result) => result.isRefused);
  const loaded = results.filter((result) => !result.isRefused);
  const leftOut = loaded.reduce((total, result) => total + result.leftOutCount, 0);
  const rows = loaded.reduce((total, result) => total + result.rowCount, 0);
  const summary = [
    `${counted(loaded.length, "file")} loaded (${counted(rows, "row")})`,
    leftOut > 0 ? `${counted(leftOut, "row")} left out` : "",
    refused.length > 0 ? `${counted(refused.length, "file")} refused` : "",
    known.length > 0 ? `${counted(known.length, "file")} loaded before` : "",
  ];
  const details = results.flatMap((result) => fileReport(result, folder));
  return [`${summary.filter((part) => part !== "").join(", ")}.`, ...details].join("\n");
}

function fileReport(result: LoadResult, folder: string): string[] {
  if (result.messages.length === 0) return [];
  const lines = result.messages.slice(0, shown).map((message) => `  ${sentence(message)}`);
  const hidden = result.messages.length - lines.length;
  const state = result.isRefused ? "refused" : `${counted(result.rowCount, "row")} loaded`;
  const list = result.messages.some((message) => message.severity !== "note");
  return [
    `${result.name}: ${state}`,
    ...lines,
    ...(hidden > 0 ? [`  and ${counted(hidden, "message")} more`] : []),
    ...(list ? [`  The whole list: ${folder}/${result.name}.errors.csv`] : []),
  ];
}

/** Whether anything was refused or left out. */
export function hasFaults(results: readonly LoadResult[]): boolean {
  return results.some((result) => result.isRefused || result.leftOutCount > 0);
}
