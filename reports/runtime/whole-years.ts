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
  const elements = new Set<Node>(parent.children);
  for (const child of parent.children) if (!child.matches(".whole, svg")) keepYearsWhole(child);
  for (const child of [...parent.childNodes]) {
    const text = elements.has(child) ? "" : (child.textContent ?? "");
    if (year.test(text)) child.replaceWith(...wholeYears(text, parent.localName));
  }
}
