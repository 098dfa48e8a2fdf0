import pptx from "pptxgenjs";
import { columnWidths } from "../column-widths.ts";
import { type Cell, type Paper, type Picture, type Table, textOf } from "../model.ts";
import { pngOf } from "../picture.ts";
import type { Chart } from "./chart.ts";
import { mended } from "./mend.ts";
import { type PaperSlide, slideRoom, slidesOf } from "./slides.ts";

type Deck = InstanceType<typeof pptx.default>;
type Slide = pptx.default.Slide;

/** Its types say that the module holds the class; what it gives is the class. */
function isDeckClass(given: unknown): given is typeof pptx.default {
  return typeof given === "function";
}

function newDeck(): Deck {
  const given: unknown = pptx;
  if (!isDeckClass(given)) throw new Error("the writer of slides is not what it was");
  return new given();
}

const font = "Arial";
const [ink, muted, accent, quiet, wash] = ["1B1F23", "50585F", "0B5A9E", "66788A", "F2F4F6"];

/** Where the content of a slide stands, in inches of a sheet of 13.33 by 7.5. */
const place = { x: 0.6, y: 1.55, w: 12.1, h: 5.2 } as const;

/** A board paper as slides: one message each, with a chart or a table to edit, and its source in the notes. */
export async function pptxOf(paper: Paper): Promise<Uint8Array> {
  const deck = newDeck();
  deck.layout = "LAYOUT_WIDE";
  deck.title = `${paper.title}: ${paper.council}`;
  deck.company = "Yardstick";
  const cover = deck.addSlide();
  cover.addText(paper.council, {
    x: 0.6,
    y: 2.4,
    w: 12,
    h: 1,
    fontFace: font,
    fontSize: 40,
    bold: true,
    color: ink,
    objectName: "Title",
  });
  cover.addText(`Adult social care. ${paper.running}`, {
    x: 0.6,
    y: 3.5,
    w: 12,
    h: 0.8,
    fontFace: font,
    fontSize: 18,
    color: muted,
    objectName: "Subtitle",
  });
  for (const slide of slidesOf(paper)) addSlide(deck, slide, paper.running);
  const written = await deck.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("the writer of slides gave no bytes");
  return mended(written);
}

function addSlide(deck: Deck, { message, shows, notes }: PaperSlide, running: string): void {
  const slide = deck.addSlide();
  slide.addText(message, { ...titleStyle, fontSize: message.length > 110 ? 20 : 24 });
  slide.addText(running, footStyle);
  if (shows.kind === "points") {
    const texts = shows.points.map((text) => ({ text, options: { bullet: true, breakLine: true, paraSpaceAfter: 8 } }));
    slide.addText(texts, { ...place, fontFace: font, fontSize: 18, color: ink, valign: "top", objectName: "Points" });
  } else if (shows.kind === "table") {
    slide.addTable(rowsOf(shows), { ...tableStyle, colW: inches(shows), objectName: `Table: ${shows.caption}` });
  } else if (shows.kind === "picture") addPicture(slide, shows);
  else addChart(deck, slide, shows, message);
  slide.addNotes(notes.trim() === "" ? message : notes);
}

const titleStyle = {
  x: 0.6,
  y: 0.35,
  w: 12.1,
  h: 1.05,
  valign: "top",
  objectName: "Title",
  fontFace: font,
  bold: true,
  color: ink,
} as const;

const footStyle = {
  x: 0.6,
  y: 6.95,
  w: 12.1,
  h: 0.3,
  fontFace: font,
  fontSize: 10,
  color: muted,
  objectName: "Foot",
} as const;

function addPicture(slide: Slide, picture: Picture): void {
  const scale = Math.min(place.w / picture.width, place.h / picture.height);
  slide.addImage({
    x: place.x,
    y: place.y,
    w: picture.width * scale,
    h: picture.height * scale,
    data: `image/png;base64,${pngOf(picture).toString("base64")}`,
    altText: picture.alt,
    objectName: "Figure",
  });
}

/** The widths of a table's columns in inches: there are 1,440 twentieths of a point to one. */
function inches(table: Table): number[] {
  return columnWidths(table, slideRoom).map((width) => width / 1440);
}

const tableStyle = {
  x: place.x,
  y: place.y,
  fontFace: font,
  fontSize: 11,
  color: ink,
  border: { type: "solid", pt: 0.5, color: "C9CED3" },
} as const;

function rowsOf({ head, rows }: Table): pptx.default.TableRow[] {
  const row = (cells: readonly Cell[], isTop: boolean) =>
    cells.map(({ runs, isHead, isNumber, span }) => ({
      text: textOf(runs),
      options: {
        bold: isHead,
        align: isNumber ? ("right" as const) : ("left" as const),
        colspan: span,
        ...(isTop ? { fill: { color: wash } } : {}),
      },
    }));
  return [...head.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))];
}

function addChart(deck: Deck, slide: Slide, { kind, categories, series, format }: Chart, message: string): void {
  const data = series.map(({ name, values }) => ({
    name,
    labels: [...categories],
    // What is no number is written empty, and left out in mend.ts: a hidden share is a gap and no nought.
    values: values.map((value) => value ?? Number.NaN),
  }));
  slide.addChart(kind === "line" ? deck.ChartType.line : deck.ChartType.bar, data, {
    ...place,
    altText: `${message}: a chart of ${series.map(({ name }) => name).join(", ")}.`,
    objectName: "Chart",
    chartColors: [accent ?? "", quiet ?? "", ink ?? ""],
    displayBlanksAs: "gap",
    showLegend: true,
    legendPos: "b",
    legendFontFace: font,
    catAxisLabelFontSize: 11,
    valAxisLabelFontSize: 11,
    valAxisLabelFormatCode: format,
    valAxisMinVal: 0,
    dataLabelFormatCode: format,
  });
}
