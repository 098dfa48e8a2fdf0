/** A part of a file: its first byte and its last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file of `size` bytes that the header `Range` asks for. "whole" where it asks for none, for several, or in
 * words that are not understood, all of which may be answered with the file; "outside" where the file has no such part.
 */
export function rangeOf(header: string | undefined, size: number): Range | "whole" | "outside" {
  const [, first = "", last = ""] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? [];
  if (first === "" && last === "") return "whole";
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? "outside" : { start, end };
}
