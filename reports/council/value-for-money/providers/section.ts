import { element, foldedFigure } from "../../../components/figure/element.ts";
import { nothing } from "../../../components/figure/figure.ts";
import { type VfmFile, withoutSpending } from "../rows.ts";
import { atRisk } from "./at-risk.ts";
import { contractsTable } from "./contracts.ts";
import { marketFigure } from "./market.ts";
import { mixFigure, providerShares } from "./mix.ts";

/** Who provides what the council pays for, what of its own cost is at risk, and how it buys from others. */
export function providersSection(file: VfmFile): HTMLElement {
  const shares = providerShares(file.figures);
  const hasSpending = file.figures.some(({ indicator_code: code }) => code === "EX-GCE");
  if (!hasSpending) return nothing("Who provides the services is not known", withoutSpending(file));
  const unsaid = nothing(
    "Who provides the services is not known",
    `The expenditure returns of ${file.name} do not say what it provides itself and what others provide.`,
  );
  return element(
    "div",
    {},
    ...(shares.length === 0
      ? [unsaid]
      : [foldedFigure(mixFigure(file, shares)), ...atRisk(file, shares).map(foldedFigure)]),
    foldedFigure(marketFigure(file)),
    foldedFigure(contractsTable(file)),
  );
}
