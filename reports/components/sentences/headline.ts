/** A sentence as the title of a figure or within another: without its full stop. */
export function asHeadline(sentence: string): string {
  return sentence.endsWith(".") ? sentence.slice(0, -1) : sentence;
}
