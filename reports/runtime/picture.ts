// A figure as a picture to keep: its title, its drawing, its source and its notes in one SVG, or the same as a PNG. It is made
// of what stands on the page, without a request, when a reader asks for it.

const space = "http://www.w3.org/2000/svg";
const margin = 24;
const narrowest = 480;

/** Presentation that a drawing takes from the page's style sheet, and that a picture must bring along. */
const presentation = ["fill", "stroke"] as const;

/** A text of the picture: its size in pixels, and whether it is bold. */
interface Words {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
}

function made<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const part = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
  return part;
}

/** Characters that no XML may hold, and that a name from a file might. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The lines of words that fit a width, measured as they will be drawn. */
function linesOf({ text, size, isBold }: Words, width: number, font: string): string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return [text];
  context.font = `${isBold ? "bold " : ""}${size}px ${font}`;
  const lines: string[] = [];
  for (const word of text.replaceAll(unwritable, "").split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width > width) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines;
}

/** The drawing of a figure, or the part of it that is shown at this width of the page. */
function shownDrawing(figure: Element): Element {
  const drawing = figure.querySelector(".drawing");
  const shown = [...(drawing?.children ?? [])].find((part) => part.getBoundingClientRect().width > 0);
  if (shown === undefined) throw new Error("the figure has no drawing");
  return shown;
}

/** A copy of a part of a drawing that needs no style sheet: colours as they are on the page. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a drawing is no SVG");
  const parts = [svg, ...svg.querySelectorAll("*")];
  for (const [index, part] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = parts[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of presentation) {
      if (part.getAttribute(name)?.includes("var(")) part.setAttribute(name, style.getPropertyValue(name));
    }
    part.removeAttribute("class");
  }
  const { fontSize, fontFamily, color } = getComputedStyle(svg);
  for (const [name, value] of Object.entries({ "font-size": fontSize, "font-family": fontFamily, color })) {
    copy.setAttribute(name, value);
  }
  return copy;
}

/** The words of a drawing that are HTML, such as titles of panels, line by line where they stand. */
function htmlWords(drawing: Element, left: number, top: number): SVGTextElement[] {
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  const words: SVGTextElement[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("svg") !== null) continue;
    const style = getComputedStyle(parent);
    const lines = new Map<number, { text: string; left: number; bottom: number }>();
    for (const match of (node.textContent ?? "").matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = range.getBoundingClientRect();
      const line = lines.get(box.top);
      lines.set(box.top, {
        text: line === undefined ? match[0] : `${line.text} ${match[0]}`,
        left: line?.left ?? box.left,
        bottom: box.bottom,
      });
    }
    for (const line of lines.values()) {
      const text = made("text", {
        x: line.left - left,
        y: line.bottom - top - 4,
        fill: style.color,
        "font-size": style.fontSize,
        "font-weight": style.fontWeight,
      });
      text.textContent = line.text.replaceAll(unwritable, "");
      words.push(text);
    }
  }
  return words;
}

/** The drawing with all of its parts where they stand on the page. */
function placedDrawing(drawing: Element, top: number): SVGGElement {
  const frame = drawing.getBoundingClientRect();
  const group = made("g", { transform: `translate(${margin},${top})` });
  const svgs = drawing instanceof SVGSVGElement ? [drawing] : [...drawing.querySelectorAll("svg")];
  for (const svg of svgs) {
    const box = svg.getBoundingClientRect();
    const copy = standalone(svg);
    const place = { x: box.left - frame.left, y: box.top - frame.top, width: box.width, height: box.height };
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
    group.append(copy);
  }
  group.append(...htmlWords(drawing, frame.left, frame.top));
  return group;
}

/** What stands under a figure for paper: how it was made and its notes. */
function footOf(figure: Element): Words[] {
  const texts = [".source", ".print-only"].map((part) => figure.querySelector(part)?.textContent ?? "");
  return [...texts, addressOf(figure)].map((text) => ({ text, size: 12, isBold: false }));
}

/** The address of a figure, which stays as long as its page does. */
function addressOf(figure: Element): string {
  return `${location.origin}${location.pathname}${location.search}#${figure.id}`;
}

/** A figure as an SVG of its own. */
function pictureOf(figure: Element): SVGSVGElement {
  const drawing = shownDrawing(figure);
  const box = drawing.getBoundingClientRect();
  const style = getComputedStyle(figure);
  const width = Math.max(narrowest, Math.ceil(box.width));
  const picture = made("svg", { "font-family": style.fontFamily });
  let y = margin;
  const write = (words: Words) => {
    for (const line of linesOf(words, width, style.fontFamily)) {
      y += words.size * 1.35;
      const weight = words.isBold ? "bold" : "normal";
      const text = made("text", { x: margin, y, fill: style.color, "font-size": words.size, "font-weight": weight });
      text.textContent = line;
      picture.append(text);
    }
  };
  write({ text: figure.querySelector("h3")?.textContent ?? "", size: 18, isBold: true });
  write({ text: figure.querySelector(".subtitle")?.textContent ?? "", size: 14, isBold: false });
  y += 12;
  picture.append(placedDrawing(drawing, y));
  y += box.height + 8;
  for (const words of footOf(figure)) write(words);
  const size = { width: width + 2 * margin, height: Math.ceil(y + margin) };
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  picture.prepend(made("rect", { ...size, fill: paper }));
  for (const [name, value] of Object.entries(size)) picture.setAttribute(name, String(value));
  picture.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  return picture;
}

/** The picture as text that any program for SVG reads. */
function svgText(figure: Element): string {
  return new XMLSerializer().serializeToString(pictureOf(figure));
}

/** Twice as many pixels as on the page, so that it is sharp in print. */
const pixels = 2;

async function pngOf(figure: Element): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(figure))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = pixels * image.naturalWidth;
  canvas.height = pixels * image.naturalHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("the picture is empty")) : resolve(blob)), "image/png");
  });
}

function give(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Gives the reader a figure as a file. */
export async function savePicture(figure: Element, kind: "svg" | "png"): Promise<void> {
  const blob = kind === "png" ? await pngOf(figure) : new Blob([svgText(figure)], { type: "image/svg+xml" });
  give(`${figure.id}.${kind}`, blob);
}
