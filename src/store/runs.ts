/** Files larger than this are read by themselves: what is spared by reading them with others is not seen. */
const smallBytes = 1_000_000;
/** So many files, and so many bytes, are held open at most. */
const mostFiles = 200;
const mostBytes = 16_000_000;

/** Cuts a list of files, in its order, into windows of small ones; a larger file is a window by itself. */
export function windowsOf<T>(files: readonly T[], bytesOf: (file: T) => number): T[][] {
  const windows: T[][] = [];
  let [window, held]: [T[], number] = [[], 0];
  for (const file of files) {
    const bytes = bytesOf(file);
    const isFull = window.length >= mostFiles || held + bytes > mostBytes;
    if (window.length === 0 || isFull || bytes > smallBytes || held > mostBytes) {
      [window, held] = [[], 0];
      windows.push(window);
    }
    window.push(file);
    held += bytes > smallBytes ? Number.POSITIVE_INFINITY : bytes;
  }
  return windows;
}

/**
 * Does `together` with a list. Where that gives the places of some that it cannot do so, it has done nothing, and the
 * runs between these are done in turn with each of them `alone`: what is done is done in the order of the list.
 */
export async function inRuns<T>(
  list: readonly T[],
  together: (run: readonly T[]) => Promise<readonly number[]>,
  alone: (each: T) => Promise<void>,
): Promise<void> {
  const [first] = list;
  if (first === undefined) return;
  if (list.length === 1) return alone(first);
  const apart = await together(list);
  if (apart.length === 0) return;
  let from = 0;
  for (const place of apart) {
    await inRuns(list.slice(from, place), together, alone);
    for (const each of list.slice(place, place + 1)) await alone(each);
    from = place + 1;
  }
  await inRuns(list.slice(from), together, alone);
}
