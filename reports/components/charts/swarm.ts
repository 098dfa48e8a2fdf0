/**
 * How far from the middle line each dot of a swarm stands, in pixels, in the order given: as near to it as it can without
 * touching those before it, so that the height of the swarm is how many values are alike.
 *
 * @param across where each dot is along the axis, in pixels
 * @param step the least distance between the centres of two dots, in pixels
 */
export function swarm(across: readonly number[], step: number): number[] {
  const order = across.map((_, index) => index).sort((a, b) => (across[a] ?? 0) - (across[b] ?? 0));
  const placed: { readonly x: number; readonly y: number }[] = [];
  const offsets = across.map(() => 0);
  for (const index of order) {
    const x = across[index] ?? 0;
    const near = placed.filter((dot) => x - dot.x < step);
    const y = nearest(near.map((dot) => ({ y: dot.y, room: Math.sqrt(step * step - (x - dot.x) ** 2) })));
    placed.push({ x, y });
    offsets[index] = Math.round(y * 10) / 10;
  }
  return offsets;
}

/** A dot already placed, and how far above or below it the next may stand. */
interface Neighbour {
  readonly y: number;
  readonly room: number;
}

/** Rounding alone does not make two dots touch. */
const slack = 1e-6;

/** The place nearest to the middle line that touches no neighbour: the line itself, or beside one of them. */
function nearest(neighbours: readonly Neighbour[]): number {
  const places = [0, ...neighbours.flatMap(({ y, room }) => [y - room, y + room])];
  const free = places.filter((place) => neighbours.every(({ y, room }) => Math.abs(place - y) >= room - slack));
  return free.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}
