/**
 * Repeatable chance. Every council and purpose has a stream of its own, seeded from the council's code and the purpose's
 * name, so that a new return, or a new draw in one return, leaves every other number as it was.
 */

/** Draws from one stream. */
export interface Stream {
  /** Evenly spread from 0 up to, not including, 1. */
  even(): number;
  /** Evenly spread from low up to high. */
  between(low: number, high: number): number;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** Normal with mean 0 and standard deviation 1, kept within three standard deviations. */
  normal(): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items. Throws when there are none. */
  pick<T>(items: readonly T[]): T;
}

/** FNV-1a, 32 bits: text to a seed. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** mulberry32 (Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The stream of one council (or area) for one purpose. */
export function streamFor(code: string, purpose: string): Stream {
  const even = mulberry32(seedOf(`${code}:${purpose}`));
  const between = (low: number, high: number) => low + (high - low) * even();
  return {
    even,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    normal: () => {
      const draw = Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
      return Math.max(-3, Math.min(3, draw));
    },
    chance: (probability) => even() < probability,
    pick: (items) => {
      const item = items[Math.floor(even() * items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}
