/** Names that Windows, macOS, Office, LibreOffice and editors give to files of their own, and what those are. */
const names: readonly (readonly [name: RegExp, what: string])[] = [
  [/^~\$/, "the lock file that Excel or Word keeps while a file is open"],
  [/^\.~lock\..*#$/, "the lock file that LibreOffice keeps while a file is open"],
  [/\.tmp$/i, "what a program has not finished writing"],
  [/^(?:desktop\.ini|thumbs\.db|ehthumbs(?:_vista)?\.db|icon\r)$/i, "what Windows or macOS keeps of a folder"],
  [/^\._/, "what macOS keeps beside a file"],
  [/^\.DS_Store$/i, "what macOS keeps of a folder"],
  [/~$/, "the copy that an editor keeps of an earlier version"],
  [/^#.*#$/, "what an editor has not saved"],
  [/\.xlk$/i, "the copy that Excel keeps of an earlier version"],
];

/** Folders in which systems keep copies and lists of their own. */
const folders = /^(?:\..*|__MACOSX|\$RECYCLE\.BIN|System Volume Information|@eaDir|lost\+found)$/i;

/** Whether a system or an office program leaves files of this name for itself: they hold no table. */
export function isNameOfPrograms(name: string): boolean {
  return leftAs(name) !== null;
}

/** What a file of this name is, where a system or an office program leaves it for itself; null for any other. */
export function leftAs(name: string): string | null {
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Whether systems keep files of their own in folders of this name. */
export function isFolderOfPrograms(name: string): boolean {
  return folders.test(name);
}
