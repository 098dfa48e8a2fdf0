/**
 * "Northmere’s", "Leeds’s", "carers’": who a figure belongs to. A single name that ends in s takes ’s all the same; a plural
 * that ends in s takes the apostrophe alone (Office for National Statistics, style guide: apostrophes).
 */
export function possessive(name: string, isPlural = false): string {
  return isPlural && name.endsWith("s") ? `${name}’` : `${name}’s`;
}
