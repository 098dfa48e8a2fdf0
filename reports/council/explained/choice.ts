import { type FigureKey, keyParts } from "../../components/figure/key.ts";
import type { ExplainedRow } from "./rows.ts";

/** What counts most where no figure has every code that is asked for. */
const order = [
  "indicator_code",
  "period",
  "breakdown",
  "breakdown_value",
  "definition",
  "person_type",
  "basis",
] as const;

/** A figure that is shown, and whether it has every code that was asked for. */
export interface Choice {
  readonly row: ExplainedRow;
  readonly isExact: boolean;
}

/**
 * The figure that has the codes that are asked for, else the one that shares most with it; of those alike, the newest
 * period and everyone. Null where there is no figure at all.
 */
export function choose(rows: readonly ExplainedRow[], asked: Partial<FigureKey>): Choice | null {
  const everyone: Partial<FigureKey> = { breakdown: "all" };
  const [best] = rows
    .filter((row) => row.is_latest)
    .map((row) => ({ row, shared: sharedCodes(row, asked), usual: sharedCodes(row, everyone) }))
    .sort(
      (one, other) =>
        other.shared - one.shared || other.row.period.localeCompare(one.row.period) || other.usual - one.usual,
    );
  if (best === undefined) return null;
  return {
    row: best.row,
    isExact: keyParts.every((part) => asked[part] === undefined || asked[part] === best.row[part]),
  };
}

/** A number that is larger the more important codes are shared: the first outweighs all after it. */
function sharedCodes(row: FigureKey, asked: Partial<FigureKey>): number {
  return order.reduce((sum, part) => 2 * sum + (asked[part] === row[part] ? 1 : 0), 0);
}
