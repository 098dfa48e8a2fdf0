import type { PersonalKind } from "./kinds.ts";

const person =
  "(?:client|customer|service ?user|person|patient|resident|citizen|carer|individual|applicant|claimant|tenant|next of kin|nok|emergency contact|social ?worker|worker|key ?worker|contact|officer|his|her|their)(?:'?s)?";
/** Words that are a heading of names by themselves: their plurals count. */
const alone = "service ?user|next of kin|nok|emergency contact|social ?worker|key ?worker";

const said: readonly (readonly [PersonalKind, RegExp])[] = [
  ["nhs-number", /^(?:.* )?nhs (?:no|num|number|id)s?$|^nhs$/],
  ["national-insurance-number", /^(?:.* )?(?:ni|n i|national insurance) (?:no|num|number)s?$|^nino$/],
  ["date-of-birth", /^(?:.* )?(?:dob|d o b|date of birth|birth ?date|birthday|born(?: on)?)$/],
  ["postcode", new RegExp(`^(?:(?:${person}|home|full|address) )?post ?code$`)],
  ["e-mail", /^(?:.* )?e ?mail(?: address)?$/],
  ["telephone", /^(?:.* )?(?:tele)?phone(?: (?:no|number))?$|^(?:.* )?(?:mobile|tel|landline)(?: (?:no|number))?$/],
  [
    "name",
    new RegExp(
      `^(?:.* )?(?:fore ?names?|sur ?names?|first names?|given names?|last names?|family names?|middle names?|maiden names?|full names?|known as|initials?)$|^${person}(?: full)? names?$|^names? of (?:the )?${person}$|^(?:${alone})$`,
    ),
  ],
  ["address", new RegExp(`^(?:(?:${person}|home|full|postal|current|previous) )?address(?: ?line)?(?: ?[0-9])?$`)],
];

/** Headings that say so of a person for certain, in a publication too. */
const certain: readonly PersonalKind[] = ["nhs-number", "national-insurance-number", "date-of-birth"];

/**
 * What a heading says that its column holds of a person: "Date of birth", "client_surname", "NHS No."; null for any other.
 * In a publication, whose contact lines are its own, it is a number of a person, a date of birth or a part of a name.
 */
export function personalHeading(heading: string, isPublished = false): PersonalKind | null {
  const text = heading
    .toLowerCase()
    .replaceAll(/[_./:()\s-]+/g, " ")
    .trim();
  const kind = said.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (kind === null || !isPublished || certain.includes(kind)) return kind;
  return kind === "name" && /name|initials/.test(text) && !/known as/.test(text) ? kind : null;
}
