import { z } from "zod";

/**
 * What may be set of how small numbers are hidden. A threshold under 3 would publish a pair, one of whom then knows the
 * other: no official collection goes lower. One over 20 hides most of what a small council has.
 */
const thresholds = { lowest: 3, highest: 20 } as const;

const ruleShape = {
  threshold: z.number().int().min(thresholds.lowest).max(thresholds.highest).optional(),
  zeros: z.enum(["shown", "hidden"]).optional(),
  round_to: z.literal([1, 5]).optional(),
};

/** The setting `disclosure`: the rule of all returns, and what differs for one. */
export const disclosureSchema = z.strictObject({
  ...ruleShape,
  returns: z.record(z.string(), z.strictObject(ruleShape)).optional(),
});

/** What `disclosure` says in the settings of a workspace. */
export type DisclosureSettings = z.infer<typeof disclosureSchema>;

/** What each part of the setting may be, in words, by its name. */
export const disclosureParts: Readonly<Record<string, string>> = {
  threshold: `a whole number from ${thresholds.lowest} to ${thresholds.highest}: counts of fewer people are hidden`,
  zeros: `"shown" or "hidden"`,
  round_to: "5, for counts rounded to the nearest 5, or 1, for counts as they are",
  returns: `returns by their names, such as {"self_funders":{"threshold":10}}`,
};

/** A rule in force, as tables and the ledger keep it. */
export const disclosureRuleSchema = z.object({
  /** Counts of fewer people than this are hidden, and those that leave fewer out. */
  threshold: z.number(),
  /** Whether 0 is hidden as fewer people than the threshold too. */
  zeros: ruleShape.zeros.unwrap(),
  /** What published counts are multiples of: 5, or 1 where they are published as they are. */
  round_to: ruleShape.round_to.unwrap(),
});

/** How the small numbers of a return are hidden. */
export type DisclosureRule = Readonly<z.infer<typeof disclosureRuleSchema>>;

/** The field's: NHS Digital hides counts of under 5. */
export const usualRule: DisclosureRule = { threshold: 5, zeros: "shown", round_to: 1 };

/** The rule of a return: what is set for it, else what is set for all, else the field's. */
export function disclosureRule(settings: DisclosureSettings | undefined, returnName: string): DisclosureRule {
  const own = settings?.returns?.[returnName];
  return {
    threshold: own?.threshold ?? settings?.threshold ?? usualRule.threshold,
    zeros: own?.zeros ?? settings?.zeros ?? usualRule.zeros,
    round_to: own?.round_to ?? settings?.round_to ?? usualRule.round_to,
  };
}
