const space = "http://www.w3.org/2000/svg";
const width = 110;
const height = 28;

/**
 * A small line of values over time from zero at the foot, a gap where one is missing; the words beside it say what it shows.
 *
 * @param most what the top stands for, where rows are to be compared: without it, their own highest
 */
export function sparkline(values: readonly (number | null)[], words: string, most = highest(values)): Element {
  const svg = document.createElementNS(space, "svg");
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": words,
    class: "sparkline",
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", pathOf(values, most || 1));
  svg.append(path);
  return svg;
}

/** The highest of the values, zero of none. */
export function highest(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.filter((value) => value !== null));
}

/** The path of the values, from zero at the foot to `most` at the top. */
export function pathOf(values: readonly (number | null)[], most: number): string {
  const step = (width - 4) / Math.max(1, values.length - 1);
  let isDown = false;
  return values
    .flatMap((value, index) => {
      if (value === null) {
        isDown = false;
        return [];
      }
      const command = isDown ? "L" : "M";
      isDown = true;
      return [`${command}${(2 + index * step).toFixed(1)},${(height - 2 - (value / most) * (height - 4)).toFixed(1)}`];
    })
    .join("");
}
