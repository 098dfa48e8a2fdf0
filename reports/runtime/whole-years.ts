/** A financial year, which a browser breaks at its hyphen; not the beginning of a date, nor within the name of a file. */
const year = /((?<![\w-])\d{4}-\d{2}(?!\w|-|\.\w))/;

/** Elements whose text is no more than text. */
const textAlone = new Set(["option", "title", "textarea", "script", "style"]);

/** The parts of a text for an element of a name: each year in it, such as 2010-11, in a span that no line breaks apart. */
export function wholeYears(text: string, name: string): (string | Node)[] {
  if (textAlone.has(name) || !year.test(text)) return [text];
  // The years stand between the other parts.
  return text.split(year).flatMap((part, index): (string | Node)[] => {
    if (index % 2 === 0) return part === "" ? [] : [part];
    const span = document.createElement("span");
    span.className = "whole";
    span.textContent = part;
    return [span];
  });
}

/** Keeps the years whole that stand in the words of a page: those of its Markdown and its header, which no cell shows. */
export function keepYearsWhole(parent: Element): void {
  for (const text of textsWithYears(parent)) {
    const within = text.parentElement;
    if (within === null || within.className === "whole" || within.closest("svg") !== null) continue;
    const parts = document.createDocumentFragment();
    parts.append(...wholeYears(text.textContent ?? "", within.localName));
    within.replaceChild(parts, text);
  }
}

/** `NodeFilter.SHOW_TEXT`, which the small DOM that pages are drawn on has no name for. */
const onlyTexts = 4;

/** One way through all texts: a page has thousands of elements, and few years that are not whole yet. */
function textsWithYears(parent: Element): Node[] {
  const texts = document.createTreeWalker(parent, onlyTexts);
  const found: Node[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (year.test(text.textContent ?? "")) found.push(text);
  }
  return found;
}
