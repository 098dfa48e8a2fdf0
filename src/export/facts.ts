import { z } from "zod";
import { dateName } from "../explain/day.ts";
import { demonstrationWords } from "../explain/words.ts";
import type { Database } from "../store/warehouse/database.ts";

/** The council that an export is of. */
export interface ExportCouncil {
  readonly code: string;
  readonly name: string;
}

/** England, of which every export has the figures: no council has its code. */
export const england: ExportCouncil = { code: "england", name: "England" };

/** What every format says of an export. */
export interface ExportFacts {
  /** "yardstick", or of one council "yardstick-e08000035". */
  readonly name: string;
  readonly title: string;
  readonly isDemonstration: boolean;
  /** The day at whose end all this was known, as 2011-06-17. */
  readonly day: string;
  /** What a reader has to know before a number is used, a sentence or a few each. */
  readonly notes: readonly string[];
  /** The returns and publications that the figures are from. */
  readonly sources: readonly z.infer<typeof sourceSchema>[];
}

const sourceSchema = z.object({ return_name: z.string(), title: z.string(), source: z.string() });
const kindSchema = z.object({ kind: z.string() });
const ruleSchema = z.object({ title: z.string(), threshold: z.number(), round_to: z.number() });

const sourcesSql = `select distinct return_name, title, source from pub.load join pub.return using (return_name)
  order by return_name`;
const rulesSql = `select title, threshold, round_to from pub.disclosure_rule join pub.return using (return_name)
  where return_name in (select return_name from pub.load) order by title`;

/** What is known of a warehouse before it is asked of which council an export is. */
export type KnownFacts = (council: ExportCouncil | null) => ExportFacts;

/** Reads what is to be said of exports of a warehouse on a day. */
export async function knownFacts(db: Database, day: string): Promise<KnownFacts> {
  const [workspace] = await db.rows(kindSchema, "select kind from pub.workspace");
  const isDemonstration = workspace?.kind === "demonstration";
  const hiding = hidingNotes(await db.rows(ruleSchema, rulesSql));
  const sources = await db.rows(sourceSchema, sourcesSql);
  return (council) => ({
    name: council === null ? "yardstick" : `yardstick-${council.code.toLowerCase()}`,
    title: `Adult social care figures of ${council?.name ?? "English councils"}`,
    isDemonstration,
    day,
    notes: [
      ...(isDemonstration ? [demonstrationWords] : []),
      `As known on ${dateName(day)}.${besideWords(council)}`,
      ...hiding,
      "A number that is not there has its reason beside it. None of the reasons is zero.",
      "Figures alone cannot say why councils differ, and do not establish effectiveness: rates are not adjusted for need, and surveys ask users of services alone. A value goes with its period, its limits and its method.",
      "What publishers publish is under the licence of each publication. What councils returned themselves is theirs: ask the council before you publish it again.",
    ],
    sources,
  });
}

function besideWords(council: ExportCouncil | null): string {
  return council === null || council === england ? "" : ` England's figures stand beside those of ${council.name}.`;
}

/** How small numbers are hidden, and which counts are rounded. */
function hidingNotes(rules: readonly z.infer<typeof ruleSchema>[]): string[] {
  const hidden = [...new Set(rules.map(({ threshold }) => threshold))].map((few) => {
    const titles = rules.filter(({ threshold }) => threshold === few).map(({ title }) => title);
    return `fewer than ${few} people (${titles.join(", ")})`;
  });
  const rounded = rules
    .filter(({ round_to }) => round_to > 1)
    .map(({ title, round_to }) => `${title} to the nearest ${round_to}`);
  return [
    ...(hidden.length === 0
      ? []
      : [`Suppressed are councils' own counts of ${hidden.join("; ")}, and other figures that would reveal them.`]),
    ...(rounded.length === 0 ? [] : [`Counts are rounded: ${rounded.join(", ")}.`]),
  ];
}
