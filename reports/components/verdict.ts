const shapes: Readonly<Record<string, string>> = {
  met: "●",
  "not met": "○",
  "depends on the definition": "◐",
  "not due yet": "◌",
  "cannot be judged": "–",
};

/** A verdict as a shape and its words: "● met", "◐ depends on the definition". */
export function verdictWords(verdict: string): string {
  const shape = shapes[verdict];
  return shape === undefined ? verdict : `${shape} ${verdict}`;
}
