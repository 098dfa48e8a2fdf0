import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { appendixLetter, type Block, type List, type Paper, type Table as PaperTable, type Picture } from "../model.ts";
import { pngOf } from "../picture.ts";
import { page } from "./page.ts";
import { runOf } from "./run.ts";
import { styles } from "./styles.ts";
import { tableOf } from "./table.ts";

/** The width of the text in pixels of a drawing, and the most that a drawing is high. */
const most = { width: 640, height: 460 } as const;

const numbering = "paper";

/** What a paper is as a Word document: real styles, numbered parts and paragraphs, header rows, alternative texts. */
export function docxOf(paper: Paper): Promise<Buffer> {
  const document = new Document({
    creator: "Yardstick",
    title: `${paper.title}: ${paper.council}`,
    description: paper.running,
    styles: styles(),
    numbering: {
      config: [
        { reference: numbering, levels: numberedLevels },
        { reference: "list", levels: [bullet] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        headers: { default: new Header({ children: [new Paragraph({ style: "Note", text: paper.running })] }) },
        footers: { default: new Footer({ children: [pageNumbers()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: `${paper.title}: ${paper.council}` }),
          ...bodyOf(paper),
          ...paper.appendices.flatMap(appendixOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const numberedLevels = [
  { level: 0, format: LevelFormat.DECIMAL, text: "%1", alignment: AlignmentType.START, style: hanging(567) },
  { level: 1, format: LevelFormat.DECIMAL, text: "%1.%2", alignment: AlignmentType.START, style: hanging(567) },
] as const;

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 994, hanging: 340 } } },
} as const;

function hanging(by: number) {
  return { paragraph: { indent: { left: by, hanging: by } } };
}

function pageNumbers(): Paragraph {
  return new Paragraph({
    style: "Note",
    alignment: AlignmentType.END,
    children: [new TextRun({ children: ["page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
  });
}

/** A note before a drawing stays with it, as a heading stays with what follows. */
function isBeforePicture(blocks: readonly Block[], place: number): boolean {
  return blocks[place + 1]?.kind === "picture";
}

/** Parts are numbered, and so is each paragraph of words within one. */
function bodyOf({ blocks, hasNumbers }: Paper): (Paragraph | Table)[] {
  let isNumbered = false;
  return blocks.flatMap((block, place) => {
    if (block.kind === "heading" && block.level === 1) isNumbered = hasNumbers;
    return blockOf(block, isNumbered, isBeforePicture(blocks, place));
  });
}

const linesToWriteOn = ["", "", ""].map(() => [new TextRun("_".repeat(70))]);

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockOf(block: Block, isNumbered: boolean, keepNext: boolean): (Paragraph | Table)[] {
  if (block.kind === "table") return tableOf(block);
  if (block.kind === "list") return listOf(block);
  if (block.kind === "picture") return [pictureOf(block)];
  if (block.kind === "heading") {
    const number = isNumbered && block.level === 1 ? { numbering: { reference: numbering, level: 0 } } : {};
    const sheet = { pageBreakBefore: block.startsSheet };
    return [new Paragraph({ heading: headingLevels[block.level], text: block.text, ...sheet, ...number })];
  }
  const { style, runs } = block;
  if (style === "note") return [new Paragraph({ style: "Note", keepNext, children: runs.map(runOf) })];
  if (style === "lines")
    return [runs.map(runOf), ...linesToWriteOn].map((children) => new Paragraph({ children: [...children] }));
  const number = isNumbered ? { numbering: { reference: numbering, level: 1 } } : {};
  return [new Paragraph({ ...(style === "prompt" ? { style: "Prompt" } : {}), ...number, children: runs.map(runOf) })];
}

function listOf({ items, isOrdered, start }: List): Paragraph[] {
  return items.map(
    (runs, place) =>
      new Paragraph({
        ...(isOrdered ? { indent: { left: 994, hanging: 427 } } : { numbering: { reference: "list", level: 0 } }),
        children: [...(isOrdered ? [new TextRun(`${place + start}. `)] : []), ...runs.map(runOf)],
      }),
  );
}

function pictureOf(picture: Picture): Paragraph {
  const scale = Math.min(1, most.width / picture.width, most.height / picture.height);
  const fallback = { type: "png", data: pngOf(picture) } as const;
  return new Paragraph({
    children: [
      new ImageRun({
        type: "svg",
        data: Buffer.from(picture.svg),
        fallback,
        transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
        altText: { title: picture.alt.slice(0, 100), description: picture.alt, name: "Figure" },
      }),
    ],
  });
}

function appendixOf(table: PaperTable, place: number): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: `Appendix ${appendixLetter(place)}: ${table.caption}`,
      pageBreakBefore: place === 0,
    }),
    ...tableOf({ ...table, caption: "" }),
  ];
}
