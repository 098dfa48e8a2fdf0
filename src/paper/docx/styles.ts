import type { IStylesOptions } from "docx";

/** The points of the letters: half points, as the format has them. */
const size = { text: 24, small: 18, note: 19 } as const;

/** The styles of a paper, named as a word processor lists them: its author changes all paragraphs of one at once. */
export function styles(): IStylesOptions {
  const font = "Arial";
  const heading = (points: number, before: number) => ({
    run: { font, size: points * 2, bold: true, color: "1b1f23" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: size.text, language: { value: "en-GB" } },
        paragraph: { spacing: { after: 140 } },
      },
      title: heading(20, 0),
      heading1: heading(16, 360),
      heading2: heading(13, 240),
      heading3: heading(12, 200),
    },
    paragraphStyles: [
      { id: "Note", name: "Note", basedOn: "Normal", run: { size: size.note, color: "50585f" } },
      { id: "Prompt", name: "Prompt", basedOn: "Normal", run: { italics: true } },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        run: { bold: true, size: size.note },
        paragraph: { keepNext: true },
      },
      {
        id: "TableText",
        name: "Table text",
        basedOn: "Normal",
        run: { size: size.small },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}
