/** Sharing out whole numbers so that the parts always add up to the whole. */

/**
 * Shares a whole number by weight, largest remainder first, no part above its limit.
 *
 * @param total a whole number, at most the sum of the limits
 * @param weights zero or more each; parts follow them as closely as whole numbers and limits allow
 * @param limits the most each part may be; none when left out
 */
export function apportion(total: number, weights: readonly number[], limits?: readonly number[]): number[] {
  const limitOf = (i: number) => limits?.[i] ?? Number.POSITIVE_INFINITY;
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  const ideal = weights.map((weight) => (total * weight) / sum);
  const parts = ideal.map((share, i) => Math.min(Math.floor(share), limitOf(i)));
  let left = total - parts.reduce((a, b) => a + b, 0);
  while (left > 0) {
    const given = giveOne(parts, ideal, limitOf, left);
    if (given === 0) throw new Error(`cannot share ${total} within the limits`);
    left -= given;
  }
  return parts;
}

/** Gives one more to the parts that are furthest below their ideal share; returns how many were given. */
function giveOne(parts: number[], ideal: readonly number[], limitOf: (i: number) => number, left: number): number {
  const shortfall = (i: number) => (ideal[i] ?? 0) - (parts[i] ?? 0);
  const open = parts.flatMap((part, i) => (part < limitOf(i) ? [i] : []));
  const chosen = open.sort((a, b) => shortfall(b) - shortfall(a) || a - b).slice(0, left);
  for (const i of chosen) parts[i] = (parts[i] ?? 0) + 1;
  return chosen.length;
}
