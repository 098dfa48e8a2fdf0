/** A cell of a sheet as spreadsheets name it, `D57`: the row from 1, the column from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A column of a sheet, from 0, as spreadsheets name it. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}
