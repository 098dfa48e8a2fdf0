/** Names that Windows, macOS, Office, LibreOffice and editors give to files of their own. */
const names: readonly RegExp[] = [
  /^~\$/,
  /^\.~lock\..*#$/,
  /\.tmp$/i,
  /^(?:desktop\.ini|thumbs\.db|ehthumbs(?:_vista)?\.db|icon\r)$/i,
  /^\._/,
  /^\.DS_Store$/i,
  /~$/,
  /^#.*#$/,
  /\.xlk$/i,
];

/** Folders in which systems keep copies and lists of their own. */
const folders = /^(?:\..*|__MACOSX|\$RECYCLE\.BIN|System Volume Information|@eaDir|lost\+found)$/i;

/** Whether a system or an office program leaves files of this name for itself: they hold no table. */
export function isNameOfPrograms(name: string): boolean {
  return names.some((pattern) => pattern.test(name));
}

/** Whether systems keep files of their own in folders of this name. */
export function isFolderOfPrograms(name: string): boolean {
  return folders.test(name);
}
