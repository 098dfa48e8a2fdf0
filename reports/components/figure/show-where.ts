/** Hides a part of the page, by its id, where what it is about is not loaded. */
export function showWhere(id: string, isShown: boolean): void {
  const part = document.getElementById(id);
  if (part !== null) part.hidden = !isShown;
}
