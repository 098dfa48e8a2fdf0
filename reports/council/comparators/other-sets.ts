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
