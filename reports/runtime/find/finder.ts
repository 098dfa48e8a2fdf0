/** Something that has a page and is found by name. */
export interface Findable {
  readonly name: string;
  /** What stands beside its name in a list: its region, or what it is. */
  readonly note: string;
  /** Its address from the root of the site. */
  readonly href: string;
  /** What else it is known by: its code, names it had before. */
  readonly alsoKnownAs: readonly string[];
}

/**
 * What a text may mean, the likeliest first: its name begins with the text, a word of it does, or the text is a part of it;
 * it is known by the text otherwise; every word of the text is somewhere in its names and its note; or the text is a name
 * but for a slip or two of the pen. Capitals, accents and punctuation do not count. Nothing is found for no text.
 */
export function found<T extends Findable>(all: readonly T[], text: string): T[] {
  const sought = plain(text);
  if (sought === "") return [];
  return all
    .map((each) => ({ each, rank: rankOf(each, sought) }))
    .filter(({ rank }) => rank < unlike)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}

/** The rank of what is not meant. */
const unlike = 100;

function rankOf({ name, note, alsoKnownAs }: Findable, sought: string): number {
  const own = plain(name);
  const others = alsoKnownAs.flatMap((other) => [plain(other), plain(other).replaceAll(" ", "")]);
  if (own.startsWith(sought)) return 0;
  if (` ${own}`.includes(` ${sought}`)) return 1;
  if (others.some((other) => other.startsWith(sought))) return 2;
  if (own.includes(sought)) return 3;
  if (others.some((other) => ` ${other}`.includes(` ${sought}`))) return 4;
  const everything = [own, ...others, plain(note)].join(" ");
  if (sought.split(" ").every((word) => everything.includes(word))) return 5;
  const slips = Math.min(...[own, ...others].map((known) => fewestSlips(sought, known)));
  return slips <= slipsForgiven(sought) ? 10 + slips : unlike;
}

function plain(text: string): string {
  const letters = text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();
  return letters
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A short text with a slip might be anything. */
function slipsForgiven({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** How many letters are left out, put in, wrong or in the wrong order where the text is written for the beginning of a word of a name. */
function fewestSlips(sought: string, name: string): number {
  const words = name.split(" ");
  return Math.min(...words.map((_, place) => slipsToBeginning(sought, words.slice(place).join(" "))));
}

/** The distance of Damerau and Levenshtein, with neighbours exchanged once, from a text to the nearest beginning of a name. */
function slipsToBeginning(sought: string, name: string): number {
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, place) => place);
  for (let line = 1; line <= sought.length; line++) {
    const next = [line];
    for (let place = 1; place <= name.length; place++) {
      const isSame = sought[line - 1] === name[place - 1];
      const isExchanged = sought[line - 1] === name[place - 2] && sought[line - 2] === name[place - 1];
      next[place] = Math.min(
        (row[place] ?? 0) + 1,
        (next[place - 1] ?? 0) + 1,
        (row[place - 1] ?? 0) + (isSame ? 0 : 1),
        line > 1 && place > 1 && isExchanged ? (before[place - 2] ?? 0) + 1 : unlike,
      );
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}
