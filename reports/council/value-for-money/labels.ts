/**
 * How far, in pixels, each label moves down so that labels beside the ends of lines keep `gap` pixels apart. `places`
 * are where the ends are, in pixels from the top; the order of the labels stays, and labels that fit do not move.
 */
export function labelShifts(places: readonly number[], gap = 14): number[] {
  const order = places.map((_, index) => index).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const moved = new Map<number, number>();
  let lowest = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const place = Math.max(places[index] ?? 0, lowest + gap);
    moved.set(index, place);
    lowest = place;
  }
  return places.map((place, index) => (moved.get(index) ?? place) - place);
}
