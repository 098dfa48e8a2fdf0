/** "between 24.1% and 31.2%", from the least to the most of some values; one value where they read the same. */
export function span(values: readonly number[], text: (value: number) => string): string {
  const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
  return least === most ? least : `between ${least} and ${most}`;
}
