import type { PageContext } from "../figure/page-context.ts";
import { joined } from "../words/format.ts";

type Rules = PageContext["disclosure"];
type Rule = Pick<Rules[string], "threshold" | "zeros" | "round_to">;

/**
 * "Counts of fewer than 5 people are suppressed, but for 0, and shares that leave so few out, and others that would reveal
 * them." Where counts are rounded it says so too.
 *
 * @param returnName the return that the counts are of
 */
export function suppressedSentence(rules: Rules, returnName: string): string {
  const rule = rules[returnName];
  if (rule === undefined) throw new Error(`the page does not say how small numbers of ${returnName} are hidden`);
  return `Counts of fewer than ${rule.threshold} people are suppressed, ${zeroWords(rule)}, and shares that leave so few out, and others that would reveal them.${roundingSentence(rule)}`;
}

/** The fewest people whom any count that is worked out may tell of: under it no count is printed, whatever it is of. */
export function fewestTold(rules: Rules): number {
  return Math.max(...Object.values(rules).map(({ threshold }) => threshold));
}

/** What is not shown, of all returns: the rule that most have, and those that have another. */
export function notShownSentence(rules: Rules): string {
  const [most, ...others] = rulesByReturns(rules);
  if (most === undefined) return "";
  const apart = others.map(
    ({ rule, titles }) =>
      `${joined(titles)}: fewer than ${rule.threshold}, ${zeroWords(rule)}${most.rule.round_to === rule.round_to ? "" : `, ${roundingWords(rule)}`}`,
  );
  const exceptions = apart.length === 0 ? "" : ` Returns with another rule are ${apart.join("; ")}.`;
  return `Counts of fewer than ${most.rule.threshold} people are not shown, ${zeroWords(most.rule)}, nor others that would reveal them.${roundingSentence(most.rule)}${exceptions}`;
}

/** " Counts are rounded to the nearest 5, and shares and rates are of rounded counts.", or nothing. */
function roundingSentence({ round_to }: Rule): string {
  return round_to === 1
    ? ""
    : ` Counts are rounded to the nearest ${round_to}, and shares and rates are of rounded counts.`;
}

/** "rounded to 5", "not rounded". */
export function roundingWords({ round_to }: Pick<Rule, "round_to">): string {
  return round_to === 1 ? "not rounded" : `rounded to the nearest ${round_to}`;
}

function zeroWords({ zeros }: Rule): string {
  return zeros === "hidden" ? "0 among them" : "but for 0";
}

/** The different rules, each with the titles of its returns: the one that most returns have is first. */
function rulesByReturns(rules: Rules): { readonly rule: Rule; readonly titles: readonly string[] }[] {
  const groups = new Map<string, { readonly rule: Rule; readonly titles: string[] }>();
  for (const { title, ...rule } of Object.values(rules)) {
    const key = `${rule.threshold} ${rule.zeros} ${rule.round_to}`;
    const group = groups.get(key) ?? { rule, titles: [] };
    group.titles.push(title);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((one, other) => other.titles.length - one.titles.length);
}
