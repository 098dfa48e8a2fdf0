/** Words that no line breaks apart: "NI 130", "PPF-12", "▲ better". */
export function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}
