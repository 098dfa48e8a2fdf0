import { pageContext } from "./page-context.ts";
import { type VfmRow, vfmFile } from "./vfm-row.ts";
import { vfmGainsFigure, vfmOpening, vfmPath, vfmThreshold } from "./vfm-sections.ts";
import { vfmClassesFigure, vfmResidentialFigure, vfmUnitCosts } from "./vfm-spending-sections.ts";
import type { UnitCost } from "./vfm-unit-costs.ts";

/** The parts of a council’s value-for-money page, in the order of the page. */
export function valueForMoney(rows: readonly VfmRow[], costs: readonly UnitCost[]) {
  const file = vfmFile(rows, pageContext());
  return {
    opening: () => vfmOpening(file),
    threshold: () => vfmThreshold(file),
    gains: () => vfmGainsFigure(file),
    path: () => vfmPath(file),
    classes: () => vfmClassesFigure(file),
    residential: () => vfmResidentialFigure(file),
    unitCosts: () => vfmUnitCosts(file, costs),
  };
}
