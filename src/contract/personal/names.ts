/** Words before a title that stand in a street's place of it: "Hillside Dr Leeds" is a street, "Contacted Dr Leeds" is none. */
const beforeTitle =
  /(?:^|[^\p{L}])(?:the|by|with|from|to|for|and|of|our|his|her|their|per|via|saw|see|gp|consultant|contact|[\p{L}]+ed)\s+$/iu;
const afterStreet = /\p{Lu}[\p{L}'’]+\s+$/u;

/** Words after Miss that say that it is the verb. */
const missed =
  /^(?:targets?|appointments?|deadlines?|rates?|out|data|distances?|calls?|visits?|payments?|milestones?|opportunit\w+|reports?|reporting|reviews?|doses?|meals?)\b/i;

/** Words after Councillor that say that it is the office. */
const office =
  /^(?:advisory|briefings?|call|champions?|conduct|development|enquir\w+|group|induction|interests?|member|panel|reference|seminars?|surger\w+|training|working|workshops?)\b/i;

const title =
  /(?<![\p{L}\p{N}.'’])(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|MR|MRS|DR|CLLR|Cllr|Councillor|Sir|Dame|Revd|Reverend)(\.?)[ \u00A0]+(?=(\p{Lu}[\p{L}'’-]+|\p{Lu}\.?\s\p{Lu}))/gu;

/** Titles that are no other word in small letters. */
const smallTitle = /(?<![\p{L}\p{N}.'’])mrs?\.?[ \u00A0]+(?!(?:and|or|is|are)\b)\p{L}/u;

/**
 * Whether a text has a title before a capitalised word: Mr Smith, Dr. A Jones, MRS SMITH, Cllr Patel. None is Ms after a number
 * (milliseconds), Dr after the name of a street, or Miss as a verb in capitals (Miss Targets, Near Miss Reports).
 */
export function hasTitledName(text: string): boolean {
  if (smallTitle.test(text)) return true;
  return [...text.matchAll(title)].some(({ 0: whole, 1: word = "", index }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + whole.length);
    if (/^(?:MR|MRS|DR|CLLR)$/.test(word) && !/^\p{Lu}{2,}/u.test(after)) return false;
    if (word === "Councillor") return !office.test(after);
    if (word === "Ms") return !/[0-9]\s*$/.test(before);
    if (word === "Miss") return !/near\s+$/i.test(before) && !missed.test(after);
    return !/^dr$/i.test(word) || beforeTitle.test(before) || !afterStreet.test(before);
  });
}

/** Forenames that many people in England have, in several generations, and that are hardly words or places. */
const forenames = words(`
  adam ahmed aisha alan albert alexander ali alice alison amanda amy andrew angela ann anna anne annie anthony arthur
  barbara barry beatrice ben benjamin bernard beryl betty beverley brenda brian bridget carol caroline catherine charles
  charlotte chloe christine christopher claire clare colin connor craig cynthia daniel danielle darren david dawn deborah
  debra denise dennis derek diana diane donald donna doreen doris dorothy douglas edith edward eileen elaine eleanor elizabeth
  ellen elsie emily emma eric ernest ethel eva evelyn fatima fiona florence frances francis frank fred frederick gareth gary
  gemma geoffrey george gerald gillian gladys glenys gordon graham gwendoline hannah harold harriet harry hassan heather helen
  henry herbert hilary hilda hugh hussain ian ibrahim irene iris isabel ivy jack jacqueline james jamie jane janet janice jason
  jean jeffrey jennifer jenny jeremy jessica jill joan joanna joanne john jonathan joseph josephine joshua joyce judith julia
  julian julie karen kate katherine kathleen katie keith kelly kenneth kevin khadija kimberley kirsty laura lauren leah lee leonard
  leslie lilian lily linda lindsay lisa louise lucy luke lynn lynne malcolm margaret maria marian marie marilyn marion marjorie
  mark martin mary matthew maureen mavis megan melanie michael michelle mohammad mohammed monica muhammad muriel nancy natalie
  natasha neil nicholas nicola nigel nora norman olive olivia omar oliver pamela patricia patrick paul pauline peter philip
  phyllis priya rachel rachael raymond rebecca reginald richard rita robert robin roger ronald rosemary roy russell ruth ryan
  sally samantha samuel sandra sara sarah sean sharon sheila shirley simon sophie stacey stella stephen steven stuart susan
  suzanne sylvia teresa terence terry thelma theresa thomas timothy tina tracey trevor valerie vera veronica vincent violet
  walter wendy william winifred yasmin yusuf yvonne zoe`);

/** Surnames that many people in England have, and that are hardly words or places. */
const surnames = words(`
  adams ahmed akhtar ali allen anderson andrews armstrong bailey baker begum bennett brown campbell carter chapman clarke collins
  cooper cox davies davis edwards ellis evans fisher foster gibson graham griffiths hall harris harrison harvey hughes hussain
  jackson james jenkins johnson jones kaur kelly khan knight lewis lloyd marshall martin mason matthews miah mitchell mohammed
  moore morgan morris murphy murray owen palmer parker patel phillips powell price richards richardson roberts robinson rogers
  russell shah shaw simpson singh smith stevens taylor thomas thompson turner walker walsh watson webb wilkinson williams
  williamson wilson wood wright`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const personShape = /^[\p{L}\uFFFD'’.,\s-]{2,60}$/u;
const organisation =
  /\b(?:council|borough|city|county|trust|ltd|limited|plc|llp|care|home|house|service|services|centre|hospital|school|church|charity|foundation|society|street|road|park|unit|team|group|court|lodge)\b/i;

/**
 * Whether a whole cell looks like the name of a person: one to four words of letters, of which the first or the last is a
 * common forename or surname. The name of an organisation is none.
 */
export function looksLikeName(cell: string): boolean {
  const text = cell.trim();
  if (!personShape.test(text) || organisation.test(text)) return false;
  const parts = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((part) => part !== "");
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 0 || parts.length > 4) return false;
  return [first, last].some((part) => forenames.has(part) || surnames.has(part));
}

/** Whether a cell looks like the name of a person for certain: a common forename together with another word. */
export function isFullName(cell: string): boolean {
  const parts = cell
    .trim()
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((part) => part !== "");
  return parts.length > 1 && looksLikeName(cell) && parts.some((part) => forenames.has(part));
}
