import type { PersonalKind } from "./kinds.ts";
import { isFullName } from "./names.ts";
import { isNhsNumber } from "./numbers.ts";
import { personalInPublished } from "./text.ts";

/** A share of a publication's cells that is no chance, and of how many at least. */
const [nearlyAll, enough] = [0.8, 5];

/** Cells that follow each other, and of these the most that are no chance: of amounts of ten digits one in eleven passes. */
const [stretch, mostOfStretch] = [20, 16];

/** A place that is named after a saint. */
const saint = /^(?:st|saint)\b/i;

/** Cells that are remembered: a publication says most of what it says in words again and again. */
const mostKnown = 1000;

/** What a cell is by itself. */
interface PublishedCell {
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Kinds of which no publisher has any in a cell. */
  readonly kinds: readonly PersonalKind[];
}

const plainCell: PublishedCell = { isName: false, isNumber: false, kinds: [] };

/** How many cells are of one kind: of all, and of the last of a stretch. */
class Count {
  #all = 0;
  /** A bit for each cell of the stretch, the newest the lowest. */
  #bits = 0;
  #ofStretch = 0;
  /** The line on which a stretch was first found to be no chance; null where none was. */
  stretchLine: number | null = null;

  add(is: boolean, isRepeated: boolean, line: number): void {
    if (is) this.#all += 1;
    // What an area has in each of its rows, such as its contact, is one cell of a stretch.
    if (isRepeated || (!is && this.#bits === 0)) return;
    this.#ofStretch += (is ? 1 : 0) - (this.#bits >>> (stretch - 1));
    this.#bits = ((this.#bits << 1) | (is ? 1 : 0)) & (2 ** stretch - 1);
    if (this.#ofStretch >= mostOfStretch) this.stretchLine ??= line;
  }

  isNoChance(filled: number): boolean {
    return this.stretchLine !== null || (filled >= enough && this.#all >= filled * nearlyAll);
  }
}

/** What the cells of one column of a publication are. Its contact lines are its publisher's own: a few names are nobody's. */
export class PublishedColumn {
  #filled = 0;
  #firstLine = 0;
  #last = "";
  readonly #known = new Map<string, PublishedCell>();
  readonly #names = new Count();
  readonly #numbers = new Count();

  /** Takes a cell, and gives the kinds of personal data that it has by itself. */
  add(cell: string, line = 0): readonly PersonalKind[] {
    const text = cell.trim();
    if (text === "") return [];
    if (this.#filled === 0) this.#firstLine = line;
    this.#filled += 1;
    const { isName, isNumber, kinds } = this.#read(text);
    const isRepeated = text === this.#last;
    this.#names.add(isName, isRepeated, line);
    this.#numbers.add(isNumber, isRepeated, line);
    this.#last = text;
    return kinds;
  }

  #read(text: string): PublishedCell {
    const first = text.charCodeAt(0);
    const isDigit = first >= 0x30 && first <= 0x39;
    if (isDigit && text.length < 10) return plainCell;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const kinds = personalInPublished(text);
    const isName = !isDigit && !saint.test(text) && isFullName(text);
    const isNumber = isDigit && isNhsNumber(text);
    const cell = isName || isNumber || kinds.length > 0 ? { isName, isNumber, kinds } : plainCell;
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(text, cell);
    return cell;
  }

  /** A line to look at: one of a stretch that is of people, else the first that is filled. */
  get line(): number {
    return this.#numbers.stretchLine ?? this.#names.stretchLine ?? this.#firstLine;
  }

  /** What it holds of people: nearly all of its cells, or of a stretch of them anywhere, are NHS numbers or full names. */
  kinds(): PersonalKind[] {
    const kinds: [PersonalKind, Count][] = [
      ["nhs-number", this.#numbers],
      ["name", this.#names],
    ];
    return kinds.flatMap(([kind, count]) => (count.isNoChance(this.#filled) ? [kind] : []));
  }
}
