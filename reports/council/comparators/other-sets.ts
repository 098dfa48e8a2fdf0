import { type Judgement, judgement } from "../../components/sentences/judgement.ts";
import { joined } from "../../components/words/format.ts";

/** A council of a set, or next in line for it. */
export interface Peer {
  readonly code: string;
  readonly name: string;
  readonly rank: number | null;
}

/** A set of comparators that might as well have been used. */
export interface PeerSet {
  /** How it differs from the set in use, for a drawing: "Last 2 replaced". */
  readonly label: string;
  /** The same with names: "Leeds and York in place of Hull and Derby". */
  readonly says: string;
  readonly codes: readonly string[];
}

/** How many of the last of a set give way to those next in line. */
const mostReplaced = 5;

/** How other sets are made: those next in line replace the last; or, where nobody is next, each member is left out in turn. */
export type OtherSets = "next in line" | "each left out";

export function kindOfSets(next: readonly Peer[]): OtherSets {
  return next.length > 0 ? "next in line" : "each left out";
}

/**
 * The sets that might as well have been used: the last one to five members replaced by the next one to five in line; where
 * nobody is next in line, each member left out in turn. Both lists are in order, the most alike first. None of a set of one.
 */
export function otherSets(members: readonly Peer[], next: readonly Peer[]): PeerSet[] {
  if (kindOfSets(next) === "next in line") {
    const most = Math.min(mostReplaced, next.length, members.length - 1);
    return Array.from({ length: Math.max(0, most) }, (_, index) => replaced(members, next, index + 1));
  }
  if (members.length < 2) return [];
  return members.map((gone) => ({
    label: `Without ${gone.name}`,
    says: `Without ${gone.name}`,
    codes: members.filter(({ code }) => code !== gone.code).map(({ code }) => code),
  }));
}

function replaced(members: readonly Peer[], next: readonly Peer[], count: number): PeerSet {
  const [kept, gone, come] = [members.slice(0, -count), members.slice(-count), next.slice(0, count)];
  const names = (peers: readonly Peer[]) => joined(peers.map(({ name }) => name));
  return {
    label: count === 1 ? "Last one replaced" : `Last ${count} replaced`,
    says: `${names(come)} in place of ${names(gone)}`,
    codes: [...kept, ...come].map(({ code }) => code),
  };
}

/** A figure as it is put beside others. */
export interface Compared {
  readonly value: number | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
}

/** What a set of comparators says of a figure. */
export interface SetVerdict {
  /** Comparators with a value: the council itself is left out. */
  readonly n: number;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** 1 is the best where a side is good, else the highest; equal values share the better rank. */
  readonly rank: number;
  /** Comparators with the same value. */
  readonly tied_count: number;
  /** Comparators whose 95% interval overlaps the figure's; null where no two intervals can be compared. */
  readonly overlap_count: number | null;
  /** By the figure's own interval beside the median. */
  readonly judgement: Judgement;
}

/**
 * A figure beside a set of comparators, where a page has no database: as `out.comparison` and the method `benchmark` do.
 * A test holds both to the same. Comparators without a value do not count.
 */
export function setVerdict(own: Compared & { readonly value: number }, set: readonly Compared[], polarity: string) {
  const values = set.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const overlaps = set.flatMap((peer) => (peer.value === null ? [] : (overlap(own, peer) ?? [])));
  const isBefore = (value: number) => (polarity === "low" ? value < own.value : value > own.value);
  const middle = medianOf(values);
  const verdict: SetVerdict = {
    n: values.length,
    median: middle,
    lowest: values[0] ?? null,
    highest: values.at(-1) ?? null,
    rank: 1 + values.filter(isBefore).length,
    tied_count: values.filter((value) => value === own.value).length,
    overlap_count: overlaps.length === 0 ? null : overlaps.filter(Boolean).length,
    judgement: judgement(own.lower_95, own.upper_95, middle, polarity),
  };
  return verdict;
}

function overlap(a: Compared, b: Compared): boolean | null {
  const ends = [a.lower_95, a.upper_95, b.lower_95, b.upper_95];
  if (ends.includes(null)) return null;
  const [oneLower = 0, oneUpper = 0, otherLower = 0, otherUpper = 0] = ends.map((end) => end ?? 0);
  return oneLower <= otherUpper && otherLower <= oneUpper;
}

/** `sorted` is in order; null of none. */
function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
