/** Counts of councils by part; the last column is what is said of all parts, the last row of all councils. */
export type Counts = readonly (readonly number[])[];

type IsHidden = (row: number, column: number) => boolean;

/** A hidden cell as an edge: what flows in it, from the node of one sum to that of another. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * How many values a hidden cell may have in tables that fit the visible cells and sums; `enough` where it is no fewer.
 * A table that adds up is a circulation: of each council from its total to its parts, of each part to England's, and from
 * there to England's total. What a cell may have more or less is what can flow round by the other hidden cells.
 */
export function roomOf(
  counts: Counts,
  isHidden: IsHidden,
  [cellRow, cellColumn]: readonly [number, number],
  enough: number,
): number {
  const { nodes, edgeAt } = shapeOf(counts);
  const edges = counts.flatMap((line, row) =>
    line.flatMap((_, column) =>
      isHidden(row, column) && !(row === cellRow && column === cellColumn) ? [edgeAt(row, column)] : [],
    ),
  );
  const cell = edgeAt(cellRow, cellColumn);
  const more = mostFlow(nodes, edges, cell.to, cell.from, enough);
  const less = Math.min(cell.count, mostFlow(nodes, edges, cell.from, cell.to, enough));
  return Math.min(enough, more + less + 1);
}

function shapeOf(counts: Counts) {
  const [height, width] = [counts.length - 1, (counts[0]?.length ?? 1) - 1];
  // Nodes: councils, then England's row, then parts, then the column of totals.
  const columnNode = (column: number) => height + 1 + column;
  const edgeAt = (row: number, column: number): Edge => {
    const count = counts[row]?.[column] ?? 0;
    const [ofRow, ofColumn] = [row, columnNode(column)];
    const isReversed = (row === height) !== (column === width);
    return isReversed ? { from: ofColumn, to: ofRow, count } : { from: ofRow, to: ofColumn, count };
  };
  return { nodes: height + width + 2, edgeAt };
}

/** The most that can flow from one node to another: forwards in an edge without limit, backwards what is in it. */
function mostFlow(nodes: number, edges: readonly Edge[], source: number, sink: number, enough: number): number {
  const counts = edges.map(({ count }) => count);
  for (let flow = 0; flow < enough; flow += 1) {
    const way = wayTo(nodes, edges, counts, source, sink);
    if (way === null) return flow;
    for (const [edge, change] of way) counts[edge] = (counts[edge] ?? 0) + change;
  }
  return enough;
}

type Way = readonly (readonly [edge: number, change: number])[];

/** A way for one more, and by how much it changes each edge; null where there is none. */
function wayTo(
  nodes: number,
  edges: readonly Edge[],
  counts: readonly number[],
  source: number,
  sink: number,
): Way | null {
  const ways = Array.from({ length: nodes }, (): Way | null => null);
  ways[source] = [];
  const queue = [source];
  for (const node of queue) {
    const way = ways[node] ?? [];
    if (node === sink) return way;
    for (const [index, { from, to }] of edges.entries()) {
      const isForwards = from === node;
      if (!isForwards && !(to === node && (counts[index] ?? 0) > 0)) continue;
      const next = isForwards ? to : from;
      if (ways[next] !== null) continue;
      ways[next] = [...way, [index, isForwards ? 1 : -1]];
      queue.push(next);
    }
  }
  return null;
}
