/** As many of the dates as there is room to name, the last among them, at even steps. */
export function thinned(dates: readonly Date[], room: number): Date[] {
  const step = Math.ceil(dates.length / Math.max(2, Math.floor(room / namedWidth)));
  return dates.filter((_, index) => (dates.length - 1 - index) % step === 0);
}

/** What "Mar 2025" takes, with room beside it. */
const namedWidth = 68;
