import { money } from "../words/format.ts";

/** The two limbs of the 3% milestone on one reading, each with its verdict: met, not met, cannot be judged. */
export interface Limbs {
  /** "3.4%"; null where the share is not known. */
  readonly share: string | null;
  readonly targetVerdict: string;
  /** Pounds of the same savings that come from gains marked preventative; null where that is not known. */
  readonly preventionGbp: number | null;
  readonly preventionVerdict: string | null;
  readonly verdict: string;
}

/** "3.4% saved: reached; £210,000 of it from prevention: shown. Met." */
export function limbsSentence(limbs: Limbs): string {
  return `${savedWords(limbs)}; ${preventionWords(limbs)}. ${outcome(limbs)}`;
}

function savedWords({ share, targetVerdict }: Limbs): string {
  if (share === null) return "The share saved is not known";
  return `${share} saved: ${targetVerdict === "met" ? "reached" : "not reached"}`;
}

function preventionWords({ preventionGbp, preventionVerdict }: Limbs): string {
  if (preventionGbp === null) return "how much of it comes from prevention is not known";
  return preventionVerdict === "met"
    ? `${money(preventionGbp)} of it from prevention: shown`
    : `${money(preventionGbp)} of it from prevention: not shown`;
}

function outcome({ verdict, targetVerdict, preventionVerdict }: Limbs): string {
  if (verdict === "met") return "Met.";
  if (verdict !== "not met") return "Cannot be judged.";
  const isOneOnly = targetVerdict === "met" || preventionVerdict === "met";
  return isOneOnly ? "Not met: the milestone asks for both." : "Not met.";
}
