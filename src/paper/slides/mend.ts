import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * What the writer of slides leaves wrong in a file, mended in its parts: the language of its words, the heading row of its
 * tables, words for those who cannot see a table, one id for each shape of a slide, and points of charts without a number.
 */
export function mended(pptx: Uint8Array): Uint8Array {
  const parts = unzipSync(pptx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name)) {
      parts[name] = strToU8(mendedPart(strFromU8(bytes)));
    }
    if (/^ppt\/charts\/[^/]+\.xml$/.test(name)) parts[name] = strToU8(withGaps(strFromU8(bytes)));
  }
  return zipSync(parts, { level: 6 });
}

/** A point that has no number is left out: PowerPoint would draw it as nought. */
function withGaps(xml: string): string {
  return xml.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "");
}

function mendedPart(xml: string): string {
  let id = 0;
  return xml
    .replaceAll('lang="en-US"', 'lang="en-GB"')
    .replaceAll(/<a:tblPr(?: firstRow="1")?/g, '<a:tblPr firstRow="1"')
    .replaceAll(/<p:cNvPr id="\d+" name="([^"]*)"( descr="[^"]*")?/g, (_, name: string, descr = "") => {
      id += 1;
      // A table is named after what it shows.
      const says = descr === "" && name.startsWith("Table: ") ? ` descr="${name}"` : descr;
      return `<p:cNvPr id="${id}" name="${name}"${says}`;
    });
}
