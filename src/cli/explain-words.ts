import type { FigureFacts } from "../explain/facts.ts";
import type { EarlierValue } from "../explain/history.ts";
import type { KeptFigure } from "../explain/search.ts";
import type { SourceFile } from "../explain/sources.ts";
import { explanationSections, type Section, type Spelling } from "../explain/words.ts";
import type { SourceLine } from "../store/workspace/source-lines.ts";
import { counted } from "./answer.ts";
import { dayWords, numberWords, valueWords } from "./value-words.ts";

/** A figure with all that is known of where it comes from. */
export interface Explanation extends FigureFacts {
  readonly figure: KeptFigure;
  readonly earlier: readonly EarlierValue[];
  /** What its publisher says of it. */
  readonly said: readonly string[];
  readonly files: readonly SourceFile[];
}

const spelling: Spelling = {
  value: valueWords,
  number: (value) => numberWords(value, 2),
  period: (period) => period,
  day: (day) => day,
};

/** An explanation in words, from the figure down to the lines of the files. */
export function explanationWords(explanation: Explanation): string {
  const roles = explanation.files.flatMap((file) => file.named.map((row) => row.role));
  const { roundedTo } = explanation;
  const rounding = roundedTo === null ? null : { to: roundedTo, isShown: false };
  const sources: Section = ["Sources", explanation.files.flatMap(sourceWords)];
  const said: readonly Section[] = explanation.said.length === 0 ? [] : [["Publisher", explanation.said]];
  const sections = [...explanationSections({ ...explanation, roles, rounding }, spelling), ...said, sources];
  return [...headline(explanation), ...sections.map(section)].join("\n");
}

function section([name, lines]: Section): string {
  return [name, ...lines.map((line) => `  ${line}`)].join("\n");
}

function headline({ figure, indicator }: Explanation): string[] {
  const { area_name, area_code, framework, edition, indicator_code, period } = figure;
  const of = [
    ["definition", figure.definition],
    ["person type", figure.person_type === "all" ? "" : figure.person_type],
    ["basis", figure.basis],
    [figure.breakdown, figure.breakdown === "all" ? "" : figure.breakdown_value],
  ].flatMap(([name, text]) => (text === "" ? [] : [`${name} ${text}`]));
  const value = valueWords(figure.value, figure.value_status, figure.unit, indicator.decimals);
  return [
    `${indicator.title} (${framework} ${edition} ${indicator_code}): ${area_name} (${area_code}), ${period}`,
    ...(of.length > 0 ? [`  ${of.join(", ")}`] : []),
    `  ${value}${limits(figure, indicator.decimals)}`,
  ];
}

function limits({ lower_95, upper_95, unit }: KeptFigure, decimals: number): string {
  if (lower_95 === null || upper_95 === null) return "";
  const [lower, upper] = [lower_95, upper_95].map((limit) => valueWords(limit, "value", unit, decimals));
  return `, 95% limits ${lower} to ${upper}`;
}

function sourceWords(file: SourceFile): string[] {
  const title = `load ${file.load_id}: ${file.file ?? "a table that comes with the code"}, ${
    file.return_name ?? "reference"
  }, received ${dayWords(file.received_at)}`;
  const rows = file.named.map(({ source_row, role, place }) =>
    place === null
      ? `  row ${source_row}: ${role}`
      : `  ${placeWords(place)} (row ${source_row}): ${role}: ${place.text.slice(0, 160)}`,
  );
  const more = file.rows - file.named.length;
  return [
    title,
    ...(file.sha256 === null ? [] : [`  SHA-256 ${file.sha256}`]),
    ...(file.fault === null ? [] : [`  ${file.fault}`]),
    ...rows,
    ...(more > 0
      ? [`  ${file.named.length > 0 ? "and " : ""}${counted(more, file.named.length > 0 ? "more row" : "row")}`]
      : []),
  ];
}

function placeWords({ sheet, line, cell, column }: SourceLine): string {
  const heading = column === null ? "" : ` (${column})`;
  if (cell !== null) return `cell ${sheet}!${cell}${heading}`;
  if (column !== null) return `line ${line}${heading}`;
  return sheet === null ? `line ${line}` : `sheet ${JSON.stringify(sheet)} row ${line}`;
}
