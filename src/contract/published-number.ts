import { Field, type MarkerMeanings, type OtherMeanings } from "./field.ts";
import { measured } from "./fields.ts";
import { replaced } from "./respelling.ts";

const amount = "-?[0-9][0-9,.]*";
const bracketed = replaced(
  "a value with another one in brackets, which is kept beside it",
  "7.7 (7.6)",
  `(${amount}) ?\\((?:${amount}|:)\\)`,
  "$1",
);

/**
 * A number as a publication prints it, or one of its markers: then null. A second value in brackets, as `7.7 (7.6)` has
 * it, is kept beside the first in the note of the cell; a colon there stands for none. `otherMeanings` are those of a
 * table whose markers mean something else.
 */
export function publishedNumber(markers: MarkerMeanings, otherMeanings?: OtherMeanings): Field<number | null> {
  const { type } = measured(markers);
  return new Field<number | null>({
    ...type,
    respellings: [bracketed, ...(type.respellings ?? [])],
    restatedPattern: `\\((${amount})\\)$`,
    ...(otherMeanings === undefined ? {} : { otherMeanings }),
  });
}
