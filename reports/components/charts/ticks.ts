/** Round numbers from zero up to `most`, about so many: steps of 1, 2 or 5 and noughts. */
export function roundTicks(most: number, about: number): number[] {
  const size = 10 ** Math.floor(Math.log10(most / about));
  const step = size * ([1, 2, 5, 10].find((times) => times * size * about >= most * 0.8) ?? 10);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** As many of the dates as there is room to name, the last among them, at even steps. */
export function thinned(dates: readonly Date[], room: number): Date[] {
  const step = Math.ceil(dates.length / Math.max(2, Math.floor(room / namedWidth)));
  return dates.filter((_, index) => (dates.length - 1 - index) % step === 0);
}

/** What "Mar 2025" takes, with room beside it. */
const namedWidth = 68;
