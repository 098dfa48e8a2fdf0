import { dirname } from "node:path";
import type { Message } from "../../contract/message.ts";
import { listInWords } from "../../contract/span.ts";
import { fileMessage, fileNote } from "../../files/message.ts";
import type { NewFile, UnreadFile } from "./incoming-folder.ts";
import { laterByName } from "./version-names.ts";

/** A file that came with others, and the scopes of its return that it has rows for. */
export interface Held {
  readonly file: NewFile;
  /** What a version of it can be a version of: the day received and the return. */
  readonly group: string;
  readonly scopes: ReadonlySet<string>;
  /** Whether it was loaded before, and stands to be compared with. */
  readonly isLoaded: boolean;
}

/** What is to be done with files that came together. */
export interface Chosen {
  /** The files to load, in order: where two hold the same scopes, the later version comes after the earlier. */
  readonly files: readonly NewFile[];
  /** Files that are not loaded: another holds the same scopes otherwise, and nothing says which is the later. */
  readonly undecided: readonly UnreadFile[];
  /** What is told of a file that was taken for the later version of another, by its hash. */
  readonly notes: ReadonlyMap<string, readonly Message[]>;
}

/** Two files that say different things of the same scopes. */
interface Conflict {
  readonly earlier: Held;
  readonly later: Held;
  readonly shared: readonly string[];
  /** Why `later` is; null where nothing says so. */
  readonly reason: string | null;
}

/** Files modified within so many milliseconds of each other were saved or copied together. */
export const together = 60_000;

/**
 * Finds files that hold the same scopes of a return and differ in them, and decides which is the later version: by their
 * names, else, in one folder, by when they were modified. Both are loaded, the later one last, so that the ledger holds
 * both, and what only the earlier one has is not lost. Where nothing decides, neither is loaded.
 */
export async function chooseVersions(
  held: readonly Held[],
  areSame: (a: Held, b: Held) => Promise<boolean>,
): Promise<Chosen> {
  const conflicts: Conflict[] = [];
  for (const [first, second] of pairsOf(held)) {
    if (!(await areSame(first, second))) conflicts.push(conflictOf(first, second));
  }
  const isOpen = ({ reason, later }: Conflict) => reason === null || later.isLoaded;
  const decided = conflicts.filter((conflict) => !isOpen(conflict));
  const stopped = new Set(conflicts.filter(isOpen).flatMap(({ earlier, later }) => [earlier, later]));
  const loadable = held.filter((each) => !each.isLoaded && !stopped.has(each));
  const { ordered, circular } = inOrder(loadable, decided);
  const notes = new Map<string, Message[]>();
  for (const conflict of decided) {
    const { hash } = conflict.later.file;
    notes.set(hash, [...(notes.get(hash) ?? []), laterNote(conflict)]);
  }
  const unchosen = [...stopped, ...circular].filter(({ isLoaded }) => !isLoaded);
  const undecided = unchosen.map((each) => ({ path: each.file.path, message: unchosenMessage(each, conflicts) }));
  return { files: ordered.map(({ file }) => file), undecided, notes };
}

/** Pairs of files that have a scope in common, each pair in the order in which they are to be loaded. */
function pairsOf(held: readonly Held[]): [Held, Held][] {
  const holders = new Map<string, number[]>();
  const pairs = new Map<string, [Held, Held]>();
  for (const [place, each] of held.entries()) {
    for (const scope of each.scopes) {
      const key = `${each.group}|${scope}`;
      const before = holders.get(key) ?? [];
      for (const other of before) {
        const first = held[other];
        if (first !== undefined && !(first.isLoaded && each.isLoaded)) pairs.set(`${other} ${place}`, [first, each]);
      }
      holders.set(key, [...before, place]);
    }
  }
  return [...pairs.values()];
}

function conflictOf(first: Held, second: Held): Conflict {
  const shared = [...first.scopes].filter((scope) => second.scopes.has(scope)).sort();
  const byName = laterByName(first.file.name, second.file.name);
  if (byName !== 0) return { ...inTime(first, second, byName), shared, reason: "by their names" };
  const gap = first.file.modified - second.file.modified;
  const isSaid = dirname(first.file.path) === dirname(second.file.path) && Math.abs(gap) > together;
  const { earlier, later } = inTime(first, second, gap);
  const [was, is] = [moment(earlier.file.modified), moment(later.file.modified)];
  return { earlier, later, shared, reason: isSaid ? `modified at ${is}, and the other at ${was}` : null };
}

function inTime(first: Held, second: Held, sign: number): { readonly earlier: Held; readonly later: Held } {
  return sign > 0 ? { earlier: second, later: first } : { earlier: first, later: second };
}

/** Files in the order given, but that the earlier of two versions comes first; those that go in a circle are left. */
function inOrder(files: readonly Held[], conflicts: readonly Conflict[]) {
  const left = new Set(files);
  const ordered: Held[] = [];
  const isFree = (each: Held) => !conflicts.some(({ earlier, later }) => later === each && left.has(earlier));
  for (let next = files.find(isFree); next !== undefined; next = files.find((each) => left.has(each) && isFree(each))) {
    left.delete(next);
    ordered.push(next);
  }
  return { ordered, circular: [...left] };
}

function laterNote({ earlier, later, shared, reason }: Conflict): Message {
  return fileNote(later.file.name, {
    code: "version/later",
    expected: "one version of each table",
    found: `two that came together and differ, this and ${earlier.file.name}, in ${inWords(shared)}`,
    why: `This one is taken for the later, ${reason ?? ""}: it is loaded last, and stands.`,
    fix: `If the other is right, run refresh --replace "${earlier.file.path}".`,
  });
}

function unchosenMessage(held: Held, conflicts: readonly Conflict[]): Message {
  const { name, path } = held.file;
  const own = conflicts.filter(({ earlier, later }) => earlier === held || later === held);
  const others = own.map(({ earlier, later }) => (earlier === held ? later : earlier));
  const names = listInWords(others.map(({ file }) => file.name));
  const shared = inWords([...new Set(own.flatMap((conflict) => conflict.shared))].sort());
  const expected = "one version of each table";
  if (others.some(({ isLoaded }) => isLoaded)) {
    return fileMessage(name, {
      code: "version/chosen",
      expected,
      found: `another than ${names}, which came with it and was loaded, in ${shared}`,
      why: "Nothing says that this one is the later. It was not loaded.",
      fix: `Take it out of incoming, or run refresh "${path}" to load it in place of the other.`,
    });
  }
  return fileMessage(name, {
    code: "version/undecided",
    expected,
    found: `${others.length === 1 ? "two" : "several"} that differ, this and ${names}, in ${shared}`,
    why: "Neither their names nor the times at which they were modified say which is the later. None was loaded.",
    fix: `Run refresh "${path}" if this one is right, and take the others out of incoming.`,
  });
}

/** Scopes in words: `E08000035, 2010-11 Q3, client and 3 others`. */
function inWords(scopes: readonly string[]): string {
  const named = scopes.map((scope) =>
    scope
      .split("|")
      .filter((part) => part !== "")
      .join(", "),
  );
  return named.length > 2 ? `${named[0] ?? ""} and ${named.length - 1} others` : named.join("; ");
}

/** `3 May 2011 09:12` where the analyst is. */
function moment(time: number): string {
  const parts = { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  return new Date(time).toLocaleString("en-GB", parts).replace(" at ", " ");
}
