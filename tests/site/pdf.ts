import { constants, inflateSync } from "node:zlib";

/** A sheet of a PDF that Chromium printed: its texts in order, each with its distance from the top of the sheet. */
export interface Sheet {
  readonly texts: readonly SheetText[];
}

/** A run of text. */
export interface SheetText {
  readonly text: string;
  /** Points from the top of an A4 sheet. */
  readonly top: number;
}

/** The height of A4 in points. */
const sheetHeight = 842;

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** The sheets of a PDF, with what is written on each. Enough of PDF for what Chromium writes, and no more. */
export function sheetsOf(pdf: Uint8Array): Sheet[] {
  const bytes = Buffer.from(pdf).toString("latin1");
  const objects = new Map<string, string>();
  for (const [, number = "", body = ""] of bytes.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) objects.set(number, body);
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page[^s]/.test(body))
    .map((body) => ({ texts: textsOf(contentOf(objects, body), fontsOf(objects, body)) }));
}

function streamOf(body: string): string {
  const data = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(body)?.[1] ?? "";
  if (!body.includes("/FlateDecode")) return data;
  // The last byte of what is compressed may look like the line end before "endstream", and was left out then.
  return inflateSync(Buffer.from(data, "latin1"), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
}

function referred(objects: ReadonlyMap<string, string>, body: string, name: string): string {
  const number = new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? "";
  return objects.get(number) ?? "";
}

function contentOf(objects: ReadonlyMap<string, string>, page: string): string {
  return streamOf(referred(objects, page, "Contents"));
}

type Font = ReadonlyMap<number, string>;

/** What each code of each font of a page stands for. */
function fontsOf(objects: ReadonlyMap<string, string>, page: string): ReadonlyMap<string, Font> {
  const resources = referred(objects, page, "Resources") || page;
  const list = /\/Font\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? "";
  const fonts = [...list.matchAll(/\/(\w+) (\d+) 0 R/g)];
  return new Map(
    fonts.map(([, name = "", number = ""]) => [
      name,
      fontOf(streamOf(referred(objects, objects.get(number) ?? "", "ToUnicode"))),
    ]),
  );
}

function fontOf(map: string): Font {
  const font = new Map<number, string>();
  for (const [block = ""] of map.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const [, code = "", text = ""] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      font.set(Number.parseInt(code, 16), Buffer.from(text, "hex").swap16().toString("utf16le"));
  }
  for (const [block = ""] of map.matchAll(/beginbfrange[\s\S]*?endbfrange/g)) {
    for (const [, first = "", last = "", text = ""] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      for (let code = from; code <= to; code += 1)
        font.set(code, String.fromCodePoint(Number.parseInt(text, 16) + code - from));
    }
  }
  return font;
}

function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** Walks the drawing of a page: the matrices that place its texts, the font, and the texts. */
function textsOf(content: string, fonts: ReadonlyMap<string, Font>): SheetText[] {
  const texts: SheetText[] = [];
  const stack: Matrix[] = [];
  let [place, line, font]: [Matrix, Matrix, Font] = [unit, unit, new Map()];
  let [numbers, name, codes]: [number[], string, string] = [[], "", ""];
  const matrix = (): Matrix => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.slice(-6);
    return [a, b, c, d, e, f];
  };
  for (const [token] of content.matchAll(/<[0-9A-Fa-f]*>|\/[\w.]+|-?[\d.]+|[A-Za-z*]+/g)) {
    if (/^-?[\d.]+$/.test(token)) numbers.push(Number(token));
    else if (token.startsWith("<")) codes += token.slice(1, -1);
    else if (token.startsWith("/")) name = token.slice(1);
    else {
      if (token === "q") stack.push(place);
      else if (token === "Q") place = stack.pop() ?? unit;
      else if (token === "cm") place = multiplied(matrix(), place);
      else if (token === "Tm") line = matrix();
      else if (token === "Tf") font = fonts.get(name) ?? new Map();
      else if (token === "Tj" || token === "TJ") {
        texts.push({ text: decoded(codes, font), top: sheetHeight - multiplied(line, place)[5] });
        codes = "";
      }
      numbers = [];
    }
  }
  return texts;
}

function decoded(codes: string, font: Font): string {
  return (codes.match(/.{4}/g) ?? []).map((code) => font.get(Number.parseInt(code, 16)) ?? "?").join("");
}

/** The margins of a sheet, in points: the running head and foot are in them. */
const [head, foot] = [57, 51];

/** Where the room of a sheet ends, in points from its top. */
export const bottomOfSheet = sheetHeight - foot;

/** How much of the room of a sheet is above its last text. */
export function fillOf({ texts }: Sheet): number {
  const inner = texts.filter(({ top }) => top > head && top < bottomOfSheet).map(({ top }) => top);
  return (Math.max(head, ...inner) - head) / (bottomOfSheet - head);
}
