import { type CompiledPage, placeholderOf } from "./markdown.ts";

/** A page in two halves: its words with a place for each cell, and the module of its cells. */
export interface PageParts {
  readonly title: string;
  /** HTML; an element with `data-cell` stands where a cell puts what it shows. */
  readonly body: string;
  /** The text of a module whose default export is the `PageCells` of reports/runtime/cells.ts. */
  readonly module: string;
}

/** What Framework leaves in a page's words for a cell of a block of code, and for one within a line. */
const block =
  /<div class="observablehq observablehq--block">(?:<observablehq-loading><\/observablehq-loading>)?<!--:([\w-]+):--><\/div>/g;
const inline = /<observablehq-loading><\/observablehq-loading><!--:([\w-]+):-->/g;

/** A heading's link to itself, which is to be no stop of the Tab key. */
const headingLink = /<a class="observablehq-header-anchor"/g;

/**
 * Takes a page apart for a runtime of our own.
 *
 * @throws {Error} when a cell has no place in the page, or Framework says that its code is not JavaScript
 */
export function pageParts({ title, body, cells }: CompiledPage, parameters: readonly string[]): PageParts {
  const placed = body
    .replace(block, `<div data-cell="$1"></div>`)
    .replace(inline, `<span data-cell="$1"></span>`)
    .replace(headingLink, `<a tabindex="-1"`);
  const error = placed.match(/observablehq--error">([^<]*)/)?.[1];
  if (error !== undefined) throw new Error(`a cell of the page ${title} is no JavaScript: ${error}`);
  const lost = cells.find(({ id }) => !placed.includes(`data-cell="${id}"`));
  if (lost !== undefined) throw new Error(`Framework gave cell ${lost.id} of the page ${title} no place`);
  const code = cells.map((cell) => filled(cell.code, parameters)).join("");
  return { title, body: placed, module: `export default function (define, params) {${code}}\n` };
}

/** The code with each parameter's placeholder, which stands in a text, given by `params`. */
function filled(code: string, parameters: readonly string[]): string {
  return parameters.reduce(
    (text, name) =>
      text.replace(/"(?:[^"\\\n]|\\.)*"/g, (literal) =>
        literal.split(placeholderOf(name)).length === 1
          ? literal
          : `(${literal.split(placeholderOf(name)).join(`" + params.${name} + "`)})`,
      ),
    code,
  );
}
