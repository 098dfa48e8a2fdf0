import { basename } from "node:path";
import type { MessageKind } from "../check/checked.ts";
import { kindsOf } from "../check/kinds.ts";
import { kindsInWords } from "../contract/area-kinds.ts";
import { listInWords, periodsInWords } from "../contract/span.ts";
import { leftAs } from "../files/left-by-programs.ts";
import type { Lists } from "../store/refusal.ts";
import type { LoadResult, Replaced, Took } from "../store/warehouse/load-result.ts";
import { counted } from "./answer.ts";

/** What a report is told beside the results. */
export interface ReportContext {
  /** Names of files whose bytes were loaded before. */
  readonly known: readonly string[];
  /** Paths of files named to the command that hold no table: they are told where nothing else is. */
  readonly passedOver?: readonly string[];
  /** Whether files were loaded, or only checked. */
  readonly isLoaded: boolean;
}

/** What became of a file, with its lists where any were written. */
type Reported = LoadResult & Partial<Lists>;

/** What became of the files, in words: the count first, then each file, then what is wrong with it. */
export function loadReport(results: readonly Reported[], { known, passedOver = [], isLoaded }: ReportContext): string {
  const [loads, refusals] = isLoaded ? ["loaded", "refused"] : ["would load", "would be refused"];
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
    return fileReport(result, `${state}${tookInWords(result.took)}`);
  });
  const others = results.length + known.length === 0 ? passedOver.map(passedOverReport) : [];
  return [`${summary.filter((part) => part !== "").join(", ")}.`, ...details, ...others].join("\n");
}

function passedOverReport(path: string): string {
  const name = basename(path);
  return `${name}: passed over. It is ${leftAs(name) ?? "no file that can be read"}, and holds no table.`;
}

function fileReport(result: Reported, state: string | undefined): string[] {
  const { errorsFile, annotatedFile, took } = result;
  return [
    `${result.name}: ${state}`,
    ...(took === null || took.replaced.length === 0 ? [] : [`  In place of ${replacedInWords(took.replaced)}`]),
    ...kindsOf(result.messages).flatMap(kindReport),
    ...(errorsFile ? [`  The whole list: ${errorsFile}`] : []),
    ...(annotatedFile ? [`  The file with what is wrong beside each row: ${annotatedFile}`] : []),
  ];
}

/** `: Population, 2001 to 2020, 162 areas (152 councils, 9 regions, England)`: what a file brought. */
function tookInWords(took: Took | null): string {
  if (took === null) return "";
  const { title, editions, periods, areaCount, areaKinds, areas } = took;
  const kinds = kindsInWords(areaKinds);
  const isOneKind = /^[^,]*$/.test(kinds);
  const all = isOneKind ? kinds : `${counted(areaCount, "area")} (${kinds})`;
  const parts = [
    title,
    editions.length === 0 ? "" : `edition ${periodsInWords(editions)}`,
    periodsInWords(periods),
    areas.length > 0 ? listInWords(areas) : all,
  ];
  return `: ${parts.filter((part) => part !== "").join(", ")}`;
}

/** `324 rows of q3.csv and q4.csv`. */
function replacedInWords(replaced: readonly Replaced[]): string {
  const rows = replaced.reduce((total, { rowCount }) => total + rowCount, 0);
  const files = replaced.map(({ file }) => file ?? "the table that Yardstick begins with");
  return `${counted(rows, "row")} of ${listInWords([...new Set(files)])}.`;
}

function kindReport({ reach, sentences, more }: MessageKind): string[] {
  const lines = sentences.map((each) => `  ${reach}: ${each}`);
  return more > 0 ? [...lines, `  and ${more.toLocaleString("en-GB")} more like it`] : lines;
}

/** Whether anything was refused or left out. */
export function hasFaults(results: readonly LoadResult[]): boolean {
  return results.some((result) => result.isRefused || result.leftOutCount > 0);
}
