/** A line longer than this, in bytes, is no row: memory stays bounded. */
export const longestLine = 10_000_000;
