/** A4 with margins of 2 cm, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1134 } as const;

/** The width of the text. */
export const textWidth = page.width - 2 * page.margin;

/** The room of a table in letters of 9 points. */
export const tableRoom = { width: textWidth, letter: 102, beside: 140 } as const;
