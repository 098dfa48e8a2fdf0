/** What of one person a file may hold; none of it has a place in a return, which counts people. */
export type PersonalKind =
  | "nhs-number"
  | "national-insurance-number"
  | "date-of-birth"
  | "postcode"
  | "e-mail"
  | "telephone"
  | "name"
  | "address";

/** Each kind in words that complete "found …". */
export const kindWords: Readonly<Record<PersonalKind, string>> = {
  "nhs-number": "an NHS number",
  "national-insurance-number": "a National Insurance number",
  "date-of-birth": "a date of birth",
  postcode: "a full postcode",
  "e-mail": "an e-mail address",
  telephone: "a telephone number",
  name: "a person's name",
  address: "a person's address",
};
