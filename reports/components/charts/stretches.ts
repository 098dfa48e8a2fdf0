/** Whole numbers as stretches of those that follow one another, in their order: 0, 1, 2, 7 are "0-2 7". */
export function stretchesOf(numbers: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const open = stretches.at(-1);
    if (open !== undefined && number === open.last + 1) open.last = number;
    else stretches.push({ first: number, last: number });
  }
  return stretches.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(" ");
}
