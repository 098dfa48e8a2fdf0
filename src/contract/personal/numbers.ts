/** Examples that publishers print and never issue: whoever tries a file out writes these, and expects them to be found. */
const [nhsExample, insuranceExample] = ["4857773456", "QQ"];

/**
 * Whether ten digits are an NHS number: each of the first nine times its weight, 10 down to 2, and what the sum lacks of a
 * multiple of 11 is the tenth; a check digit of 10 is never issued. So is the example that the NHS prints, 485 777 3456.
 * Source: NHS Data Dictionary, "NHS NUMBER".
 */
export function isNhsNumber(digits: string): boolean {
  if (digits === nhsExample) return true;
  if (!/^[1-9][0-9]{9}$/.test(digits) || /^([0-9])\1{9}$/.test(digits)) return false;
  const numbers = [...digits].map(Number);
  const sum = numbers.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === numbers[9];
}

const spacedNhsNumber = /(?<![0-9])[0-9]{3}([ -]|\u00A0|\u2011)[0-9]{3}\1[0-9]{4}(?![0-9])/g;
const runNhsNumber = /(?<![0-9£$€.,-])(?<![£$€] )[0-9]{10}(?![0-9]|[.,][0-9])/g;

/**
 * Whether a text has an NHS number in it, spaced or hyphenated 3-3-4 or run together. Ten digits that are an amount, with
 * a sign of money before them or decimals after, are none.
 */
export function hasNhsNumber(text: string): boolean {
  return isAnyNhsNumber([...(text.match(spacedNhsNumber) ?? []), ...(text.match(runNhsNumber) ?? [])]);
}

/** The same of those that are spaced or hyphenated alone: no amount and no number of a document is written so. */
export function hasSpacedNhsNumber(text: string): boolean {
  return isAnyNhsNumber(text.match(spacedNhsNumber) ?? []);
}

function isAnyNhsNumber(numbers: readonly string[]): boolean {
  return numbers.some((number) => isNhsNumber(number.replaceAll(/[^0-9]/g, "")));
}

const insurancePrefix = `(?:${insuranceExample}|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])`;
const insuranceNumber = new RegExp(
  `(?<![A-Z0-9])${insurancePrefix}([ -]?)[0-9]{2}\\1[0-9]{2}\\1[0-9]{2}[ -]?[A-D](?![A-Z0-9])`,
  "i",
);

/**
 * Whether a text has a National Insurance number in it: two letters, six digits and A, B, C or D, run together or in pairs.
 * Letters and prefixes that are not used are none, but QQ, which stands in examples. Source: HMRC, National Insurance Manual, NIM39110.
 */
export function hasInsuranceNumber(text: string): boolean {
  return insuranceNumber.test(text);
}

const eMail = /[A-Z0-9._%+'-]+(?:@| ?[([] ?at ?[)\]] ?)[A-Z0-9-]+(?:\.[A-Z0-9-]+)*\.[A-Z]{2,}/i;

/** Whether a text has an e-mail address in it. */
export function hasEMail(text: string): boolean {
  return eMail.test(text);
}

const telephone =
  /(?<![0-9A-Z£$€.,/-])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?[1-9]|\(0[12378][0-9]{1,4}\)|0[12378])[0-9 -]{7,14}[0-9](?![0-9A-Z]|[.,/][0-9])/gi;

/**
 * Whether a text has a telephone number of the United Kingdom in it: 0 and nine or ten digits, or +44 and as many, in
 * groups as they are written. Source: Ofcom, The National Telephone Numbering Plan.
 */
export function hasTelephone(text: string): boolean {
  return (text.match(telephone) ?? []).some((number) => {
    const digits = number.replaceAll(/[^0-9]/g, "").replace(/^(?:00)?440?/, "0");
    return digits.length === 11 || (digits.length === 10 && /[ ()-]/.test(number.slice(1)));
  });
}

/** The letters that begin a postcode. Source: Office for National Statistics, Postcode Directory, of 2024. */
const areas =
  "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL " +
  "GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX " +
  "PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN " +
  "WR WS WV YO ZE";
const outward = `(?:${areas.replaceAll(" ", "|")})(?:[0-9]{1,2}|[0-9][A-HJKMNPR-Y])`;
const inward = "[0-9][ABD-HJLNP-UW-Z]{2}";
const postcode = new RegExp(`(?<![A-Z0-9])${outward}[ \\u00A0]{1,2}${inward}(?![A-Z0-9])`, "g");
const runPostcode = new RegExp(`^${outward} ?${inward}$`, "i");
/** `B1 2ND` of a text is the second of something. */
const ordinal = /^[A-Z][0-9][ \u00A0]+(?:1ST|2ND|3RD|[04-9]TH)$/;

/**
 * Whether a text has a full postcode in it, in capitals and with its space: E1 2AB. A district alone, E1, is none, nor is a
 * code such as E08000035 or H6X4G. Source: Cabinet Office, bulk data transfer, "Postcode".
 */
export function hasPostcode(text: string): boolean {
  return (text.match(postcode) ?? []).some((match) => !ordinal.test(match));
}

/** Whether a whole cell is a postcode, in letters of either case and with or without its space. */
export function isPostcode(cell: string): boolean {
  return runPostcode.test(cell.trim());
}
