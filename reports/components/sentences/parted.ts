import { short } from "../words/format.ts";
import type { Subject } from "./measured.ts";

const furtherDecimals = 4;

/**
 * The subject with as few further decimals as make two values that differ look different: no sentence says that 30.0% does
 * not reach 30.0%. Equal values, and sums of money that are written in thousands or millions, stay as they are.
 */
export function parted<T extends Pick<Subject, "unit" | "decimals">>(
  subject: T,
  one: number | null,
  other: number | null,
): T {
  if (one === null || other === null || one === other) return subject;
  const { unit, decimals } = subject;
  if (short(one, unit, decimals) !== short(other, unit, decimals)) return subject;
  const first = (decimals ?? 1) + 1;
  const found = Array.from({ length: furtherDecimals }, (_, index) => first + index).find(
    (places) => short(one, unit, places) !== short(other, unit, places),
  );
  return found === undefined ? subject : { ...subject, decimals: found };
}
