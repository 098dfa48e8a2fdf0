import { quotedForShell } from "../explain/command.ts";
import type { Area, FigureQuestion, figuresThereAre, KeptFigure } from "../explain/search.ts";
import { counted } from "./answer.ts";
import { valueWords } from "./value-words.ts";

const shownAtMost = 30;

/** What there is for the council and period where nothing fits the question. */
export function nothingWords(
  area: Area,
  { indicator, period }: FigureQuestion,
  available: Awaited<ReturnType<typeof figuresThereAre>>,
  why: readonly string[],
): string {
  const lines = available.map((each) => `  ${each.indicator_code}, ${each.title}: ${each.periods}`);
  const none = `There is no figure of ${indicator} for ${area.area_name} in ${period}`;
  if (lines.length === 0) return [`${none}, and none of anything else.`, ...why].join("\n");
  return [`${none} that fits.`, ...why, "There is", ...lines].join("\n");
}

const narrowing = [
  ["framework", "--framework"],
  ["definition", "--definition"],
  ["person_type", "--person-type"],
  ["basis", "--basis"],
  ["breakdown", "--breakdown"],
  ["breakdown_value", "--breakdown-value"],
] as const;

/** What would narrow a question that several figures fit. */
export function severalWords(area: Area, question: FigureQuestion, matches: readonly KeptFigure[]): string {
  const differing = narrowing.filter(([column]) => new Set(matches.map((match) => match[column])).size > 1);
  const lines = matches.slice(0, shownAtMost).map((match) => {
    const words = differing.map(([column, option]) => `${option} ${quotedForShell(match[column])}`);
    return `  ${words.join(" ")}  (${valueWords(match.value, match.value_status, match.unit)})`;
  });
  const more = matches.length - lines.length;
  const title = `${counted(matches.length, "figure")} of ${question.indicator} for ${area.area_name} in ${question.period}.`;
  return [`${title} Say which:`, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}
