import type { MeasureRow } from "../../../../reports/council/summary/rows.ts";
import { judgedMeasure } from "../../components/indicator/judged-rows.ts";

/** A measure of the summary that is worse than England’s, with the given parts changed. */
export function measureRow(parts: Partial<MeasureRow>): MeasureRow {
  return {
    ...judgedMeasure(parts),
    lower_quartile: 75,
    upper_quartile: 85,
    comparator_rank: null,
    tied_count: null,
    overlap_count: null,
    ...parts,
  };
}
