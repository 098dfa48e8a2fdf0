import { dateName } from "../explain/day.ts";
import type { DisclosureRule } from "../store/workspace/disclosure.ts";
import type { ReleaseEntry } from "../store/workspace/ledger.ts";

type RulePart = keyof DisclosureRule;

/** A part of the rule of some returns that is another than in the last release that had them. */
export interface RuleChange {
  readonly part: RulePart;
  readonly before: DisclosureRule[RulePart];
  readonly now: DisclosureRule[RulePart];
  /** Whether it hides less now. */
  readonly is_weaker: boolean;
  /** The day of the figures of that release. */
  readonly as_of: string;
  readonly returns: readonly string[];
  /** Whether these are all returns that have gone out with a rule. */
  readonly of_all: boolean;
}

/** What is hidden otherwise than in what has gone out. */
export interface RulesSince {
  readonly changes: readonly RuleChange[];
  /** The day of the figures of the last release, where it was noted by a version that kept no rules; else null. */
  readonly not_known: string | null;
}

const parts: readonly RulePart[] = ["threshold", "zeros", "round_to"];

/** Compares the rules in force, by return, with those of the last release, in the order of the ledger, that had the return. */
export function rulesSince(releases: readonly ReleaseEntry[], rules: ReadonlyMap<string, DisclosureRule>): RulesSince {
  const changes = new Map<string, RuleChange>();
  const released = [...rules].flatMap(([name, now]) => {
    const release = releases.findLast(({ rules: kept }) => kept?.[name] !== undefined);
    const before = release?.rules?.[name];
    return release === undefined || before === undefined ? [] : [{ name, now, before, release }];
  });
  for (const { name, now, before, release } of released) {
    for (const part of parts.filter((each) => before[each] !== now[each])) {
      const key = [release.made_from, part, before[part], now[part]].join(" ");
      const returns = [...(changes.get(key)?.returns ?? []), name];
      changes.set(key, {
        part,
        before: before[part],
        now: now[part],
        is_weaker: strength(before)[part] > strength(now)[part],
        as_of: release.as_of,
        returns,
        of_all: returns.length === released.length,
      });
    }
  }
  const last = releases.at(-1);
  return { changes: [...changes.values()], not_known: last?.rules === undefined ? (last?.as_of ?? null) : null };
}

/** How much each part of a rule hides. */
function strength({ threshold, zeros, round_to }: DisclosureRule): Readonly<Record<RulePart, number>> {
  return { threshold, zeros: zeros === "hidden" ? 1 : 0, round_to };
}

/** A sentence for each: what is now, what was in which release, and what to do. */
export function rulesSinceInWords({ changes, not_known }: RulesSince): string[] {
  const sentences = changes.map((change) =>
    change.is_weaker
      ? `Weaker than in what has gone out: ${changeInWords(change)}. The next site shows what it did not. ` +
        "If that is not meant, set it in workspace.json as it was and run refresh before you build."
      : `Stronger than in what has gone out: ${changeInWords(change)}. What it showed cannot be called back: ` +
        "take it down wherever it can be read, and publish a new site in its place.",
  );
  if (not_known === null) return sentences;
  return [
    ...sentences,
    `By which rules ${releaseName(not_known)} hid small numbers is not known: an earlier version noted it. ` +
      "See that the settings in workspace.json are no weaker than they were then.",
  ];
}

const releaseName = (as_of: string) => `the release of figures as known on ${dateName(as_of)}`;

/** "counts of fewer than 5 people of gains are hidden, and the release … hid those of fewer than 10" */
function changeInWords({ part, before, now, as_of, returns, of_all }: RuleChange): string {
  const whose = of_all ? "all returns" : returns.join(", ");
  const release = releaseName(as_of);
  if (part === "threshold") {
    return `counts of fewer than ${now} people of ${whose} are hidden, and ${release} hid those of fewer than ${before}`;
  }
  if (part === "zeros") {
    return now === "hidden"
      ? `0 of ${whose} is hidden, and ${release} showed it`
      : `0 of ${whose} is shown, and ${release} hid it`;
  }
  return now === 1
    ? `counts of ${whose} are published as they are, and ${release} rounded them to ${before}`
    : `counts of ${whose} are rounded to ${now}, and ${release} published them as they were`;
}
