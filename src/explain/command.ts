/** What names one figure of an area to the command: the codes of its key. */
export interface ExplainQuestion {
  readonly area_code: string;
  readonly framework: string;
  readonly indicator_code: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
}

/** The words after `yardstick` that ask for one figure. Everyone needs no breakdown: it is what the command takes first. */
export function explainWords(figure: ExplainQuestion): string[] {
  const isEveryone = figure.breakdown === "all";
  const options: readonly (readonly [option: string, text: string])[] = [
    ["--framework", figure.framework],
    ["--definition", figure.definition],
    ["--person-type", figure.person_type],
    ["--basis", figure.basis],
    ["--breakdown", isEveryone ? "" : figure.breakdown],
    ["--breakdown-value", isEveryone ? "" : figure.breakdown_value],
  ];
  const asked = options.filter(([, text]) => text !== "").flat();
  return ["explain", figure.area_code, figure.indicator_code, figure.period, ...asked];
}

/** The command that takes one figure back to its files and lines, to be pasted into a terminal. */
export function explainCommand(figure: ExplainQuestion): string {
  return ["npx yardstick", ...explainWords(figure).map(quotedForShell)].join(" ");
}

/** A word as every shell reads it, Windows' own among them: in double quotes where it is not plain. */
export function quotedForShell(text: string): string {
  return /^[\w.+-]+$/.test(text) ? text : `"${text.replaceAll(/["\\$`]/g, "\\$&")}"`;
}
