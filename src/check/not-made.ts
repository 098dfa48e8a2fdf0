import type { Return } from "../contract/return.ts";

/** The column whose cells may hold a name that the command looks up in a register; null where none may. */
export function isLookedUp({ rules }: Return): string | null {
  return rules.find(({ named }) => named !== undefined)?.columns[0] ?? null;
}

/** What the command checks of a return beside what can be checked without a warehouse, a sentence each. */
export function notMade({ rules, advice, checks }: Return): string[] {
  const ofRows = [...rules, ...advice].filter(({ isBroken }) => isBroken === null);
  return [
    ...ofRows.map(({ says }) => says),
    ...checks.flatMap(({ beside, says, alone }) => {
      if (beside === "before") return [`${says} Here it is checked between periods of the file alone.`];
      return alone === undefined ? [] : [says];
    }),
    "What was loaded before that this file would replace.",
  ];
}
