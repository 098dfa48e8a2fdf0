import type { PersonalKind } from "./kinds.ts";
import { hasTitledName } from "./names.ts";
import {
  hasEMail,
  hasInsuranceNumber,
  hasNhsNumber,
  hasPostcode,
  hasSpacedNhsNumber,
  hasTelephone,
} from "./numbers.ts";

const saidBirth =
  /\b(?:d\.?\s?o\.?\s?b\b\.?|date of birth|birth ?date|born(?: on)?)[^0-9\p{L}]{0,6}(?:(?:the )?[0-9]{1,4}(?:st|nd|rd|th)?[ /.-](?:of )?[0-9\p{L}]{1,9}[ /.-][0-9]{2,4})/iu;

/** Whether a text says on which day somebody was born: DOB 12/03/1931, born on 12 March 1931. */
function hasDateOfBirth(text: string): boolean {
  return saidBirth.test(text);
}

/**
 * A pattern that every text matches in which anything personal can be recognised, in the part of regular expressions that
 * RE2 and JavaScript share: what does not match it need not be looked at.
 */
export const mayBePersonal =
  "@|(?:[0-9][ ()\u00A0\u2011\\-]*){10}|[A-Za-z]{2}[ -]?(?:[0-9]{2}[ -]?){3}[A-Da-d]|[A-Z][0-9][0-9A-Z]?[ \u00A0]+[0-9][A-Z]{2}|" +
  "[(\\[] ?[Aa][Tt] ?[)\\]]|(?:[Mm][Rr][Ss]?|Ms|Miss|Mx|D[Rr]|Prof|C(?:llr|LLR)|Councillor|Sir|Dame|Revd|Reverend)[. \u00A0]|[Bb][Ii][Rr][Tt][Hh]|[Bb][Oo][Rr][Nn]|[Dd]\\.? ?[Oo]\\.? ?[Bb]";

const mayBe = new RegExp(mayBePersonal);

/** Whether anything personal can be recognised in a text at all: quick, and true of much that is not. */
export function mightBePersonal(text: string): boolean {
  return mayBe.test(text);
}

const recognisers: readonly (readonly [PersonalKind, (text: string) => boolean])[] = [
  ["nhs-number", hasNhsNumber],
  ["national-insurance-number", hasInsuranceNumber],
  ["date-of-birth", hasDateOfBirth],
  ["e-mail", hasEMail],
  ["telephone", hasTelephone],
  ["postcode", hasPostcode],
  ["name", hasTitledName],
];

/** Kinds of personal data that a text has in it, wherever it stands. */
export function personalIn(text: string): PersonalKind[] {
  return mightBePersonal(text) ? recognisers.flatMap(([kind, has]) => (has(text) ? [kind] : [])) : [];
}

const ofNoPublisher: readonly (readonly [PersonalKind, (text: string) => boolean])[] = [
  ["nhs-number", hasSpacedNhsNumber],
  ["national-insurance-number", hasInsuranceNumber],
];

/** Kinds of personal data that no publisher has in a cell: numbers of one person, written so that they are nothing else. */
export function personalInPublished(text: string): PersonalKind[] {
  return mightBePersonal(text) ? ofNoPublisher.flatMap(([kind, has]) => (has(text) ? [kind] : [])) : [];
}
