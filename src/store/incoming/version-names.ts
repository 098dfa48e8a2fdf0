/** What a file's name says of which version it is, beside the name itself. */
interface NamedVersion {
  /** The name without what it says of versions. */
  readonly stem: string;
  /** The numbers of `v10` or `version 2.1`; none where it has none. */
  readonly numbers: readonly number[];
  /** How far on it says that it is: a draft, a final release, a correction. */
  readonly stage: number;
  /** A whole day, as 20110514; blank for none. */
  readonly day: string;
}

const plain = 2;
/** Words of a version by how late they come; a name without any is between a provisional and a final one. */
const stages: readonly (readonly [RegExp, number])[] = [
  [/\bdraft\b/g, 0],
  [/\b(?:provisional|prelim(?:inary)?|interim)\b/g, 1],
  [/\bfinal(?:ised)?\b/g, 3],
  [
    /\b(?:correct(?:ed|ion)|revis(?:ed|ion)|amended|amendment|updated?|resubmi(?:tted|ssion)|re submi(?:tted|ssion)|restated)\b/g,
    4,
  ],
];

const numbered = /\b(?:v|ver|version|rev|revision|issue|release)[ .]?(\d+(?:\.\d+)*)\b/g;
/** What browsers and Windows add to a second copy: it says nothing of what is in it. */
const copies = /\((?:\d{1,2}|copy)\)|\bcopy of\b|\bcopy(?: \d{1,2})?$/g;
const yearFirst = /\b((?:19|20)\d\d)[ .]?(0[1-9]|1[0-2])[ .]?(0[1-9]|[12]\d|3[01])\b/g;
const dayFirst = /\b(0?[1-9]|[12]\d|3[01])[ .](0?[1-9]|1[0-2])[ .]((?:19|20)\d\d)\b/g;

/**
 * Which of two files is the later version, by their names: 1 where `a` is, -1 where `b` is, 0 where the names do not say:
 * they are about other things, say nothing of versions, or say two things that do not agree.
 */
export function laterByName(a: string, b: string): -1 | 0 | 1 {
  const [first, second] = [versionIn(a), versionIn(b)];
  if (first.stem !== second.stem) return 0;
  const signs = [
    compareNumbers(first.numbers, second.numbers),
    Math.sign(first.stage - second.stage),
    first.day === "" || second.day === "" ? 0 : Math.sign(Number(first.day) - Number(second.day)),
  ].filter((sign) => sign !== 0);
  if (signs.every((sign) => sign > 0) && signs.length > 0) return 1;
  return signs.every((sign) => sign < 0) && signs.length > 0 ? -1 : 0;
}

function versionIn(fileName: string): NamedVersion {
  const words = fileName
    .toLowerCase()
    .replace(/\.[a-z]+$/, "")
    .replace(/[\s_-]+/g, " ")
    .trim();
  let [stem, stage, day] = [words.replace(copies, " "), plain, ""];
  let numbers: number[] = [];
  const take = (pattern: RegExp, read: (groups: readonly string[]) => void) => {
    for (const [, ...groups] of stem.matchAll(pattern)) read(groups);
    stem = stem.replace(pattern, " ");
  };
  take(yearFirst, ([year = "", month = "", date = ""]) => {
    day = `${year}${month}${date}`;
  });
  take(dayFirst, ([date = "", month = "", year = ""]) => {
    day = `${year}${month.padStart(2, "0")}${date.padStart(2, "0")}`;
  });
  take(numbered, ([number = ""]) => {
    numbers = number.split(".").map(Number);
  });
  for (const [word, place] of stages)
    take(word, () => {
      stage = Math.max(place, stage === plain ? 0 : stage);
    });
  return { stem: stem.replace(/[^\p{L}\p{N}]+/gu, " ").trim(), numbers, stage, day };
}

/** Part by part, as versions are counted: 9 comes before 10, and a name without a number is the first version. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [a.length === 0 ? [1] : a, b.length === 0 ? [1] : b];
  const length = Math.max(first.length, second.length);
  const differs = Array.from({ length }, (_, place) => (first[place] ?? 0) - (second[place] ?? 0)).find(
    (by) => by !== 0,
  );
  return Math.sign(differs ?? 0);
}
