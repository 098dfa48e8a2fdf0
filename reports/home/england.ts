import { element } from "../components/figure/element.ts";
import type { FigureLine, MilestoneLine } from "../components/figure/lines.ts";
import { englandAnswer, isHeadlineLoaded } from "../milestones/answer.ts";
import { type EnglandOutcome, englandOutcomes } from "./england-outcomes.ts";
import { englandShares } from "./england-shares.ts";
import { verdictCounts } from "./verdict-counts.ts";

/** What is known of England: the two headline milestones where returns of them are loaded, and the newest outcomes. */
export function englandGlance(
  shares: readonly FigureLine[],
  milestones: readonly MilestoneLine[],
  outcomes: readonly EnglandOutcome[],
): HTMLElement {
  if (!isHeadlineLoaded(milestones))
    return element("div", {}, englandOutcomes(outcomes), element("p", {}, englandAnswer(milestones)));
  const isLoaded = milestones.some((line) => line.milestone === "PPF-12" && line.is_return_loaded);
  return element(
    "div",
    {},
    isLoaded ? englandShares(shares) : null,
    verdictCounts(milestones, "PPF-12"),
    verdictCounts(milestones, "PPF-20"),
    englandOutcomes(outcomes),
  );
}
