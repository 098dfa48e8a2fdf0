/** A file that a page reads, by its name from the page. */
export interface Attachment {
  readonly json: () => Promise<unknown>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A cell of a page: what it needs of the cells before it, what it gives those after it, and what it does. */
export interface Cell {
  readonly id: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly body: (...inputs: readonly unknown[]) => unknown;
}

/** What a page's address is filled with, such as the code of its council. */
export type PageParameters = Readonly<Record<string, string | undefined>>;

/** A page's cells, for one set of its parameters. */
export type PageCells = (define: (cell: Cell) => void, params: PageParameters) => void;

/** What each cell shows, by the cell's id. */
export type Shown = ReadonlyMap<string, readonly (Node | string)[]>;

/**
 * Runs a page's cells in their order and gives what they show. The same function finishes pages when they are built and
 * draws them again in a browser.
 *
 * @throws {Error} when a cell needs a name that no cell before it gives
 */
export async function runCells(
  page: PageCells,
  params: PageParameters,
  file: (name: string) => Attachment,
): Promise<Shown> {
  const cells: Cell[] = [];
  page((cell) => cells.push(cell), params);
  const known = new Map<string, unknown>([["FileAttachment", file]]);
  const shown = new Map<string, (Node | string)[]>();
  for (const { id, inputs = [], outputs = [], body } of cells) {
    const own: (Node | string)[] = [];
    shown.set(id, own);
    known.set("display", (value: unknown) => {
      if (!(value instanceof Node) && typeof value !== "string") throw new Error(`cell ${id} displays no element`);
      own.push(value);
    });
    const missing = inputs.filter((name) => !known.has(name));
    if (missing.length > 0) throw new Error(`cell ${id} needs ${missing.join(", ")}, which no cell before it gives`);
    const given = await body(...inputs.map((name) => known.get(name)));
    for (const name of outputs) known.set(name, Object(given)[name]);
  }
  return shown;
}

/** Puts what cells show into their places: the elements with `data-cell`. */
export function placeCells(shown: Shown): void {
  for (const [id, nodes] of shown) document.querySelector(`[data-cell="${id}"]`)?.replaceChildren(...nodes);
}
