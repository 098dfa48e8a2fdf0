import type { Rows } from "../../../src/site/query.ts";
import { answer, element } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { type Lead, unqualified } from "../../components/sentences/lead.ts";
import { capitalised, counted } from "../../components/words/format.ts";
import { definitions } from "../../components/words/names.ts";
import { comparatorMembers, comparatorNotes, mutualWords } from "./members.ts";
import { kindOfSets, otherSets, setVerdict } from "./other-sets.ts";
import type { comparators } from "./query.ts";
import type { MemberRow, OwnRow } from "./rows.ts";
import { type Tried, triedAnswer, triedTables } from "./sensitivity.ts";
import { budgetSets } from "./sets.ts";
import { whyThese } from "./why.ts";

/** The parts of a council's comparators page, in the order of the page. */
export function comparatorsPage({ members, notes, features, own, peers }: Rows<typeof comparators>) {
  const name = pageContext().council?.name ?? "";
  const tried = triedFigures({ members, own, peers });
  const isEmpty = members.length === 0;
  return {
    answer: () => answer(comparatorsLead(name, members, tried)),
    members: () =>
      isEmpty
        ? nothing("No comparators", `Nobody is loaded to compare ${name} with.`)
        : comparatorMembers(name, members),
    notes: () => comparatorNotes(notes),
    why: () => whyThese(name, members, features),
    how: () => element("p", {}, `${capitalised(othersWords(members))}.`),
    budgets: () => budgetFigure(name, tried, othersWords(members)),
    table: () => triedTables(tried),
  };
}

/** Who, how many of them have the council among theirs, and on how many measures the verdict depends on the set. */
function comparatorsLead(name: string, members: readonly MemberRow[], tried: readonly Tried[]): Lead {
  const set = members.filter(({ is_next }) => !is_next);
  if (set.length === 0) return unqualified(`${name} is compared with no other council: none is loaded.`);
  const who = `${name} is compared with ${counted(set.length, "council")} (${pageContext().council?.comparators ?? ""}). ${capitalised(mutualWords(name, set))}.`;
  return { says: who, qualified: triedAnswer(tried) };
}

/** How the other sets are made. */
export function othersWords(members: readonly MemberRow[]): string {
  const [set, next] = [members.filter(({ is_next }) => !is_next), members.filter(({ is_next }) => is_next)];
  return kindOfSets(next) === "next in line"
    ? "the last one to five members give way to the next one to five in line"
    : `each of the ${counted(set.length, "member")} is left out in turn`;
}

/** The members of a set, those next in line among them, and what the council and they have of its main figures. */
type Asked = Pick<Rows<typeof comparators>, "members" | "own" | "peers">;

/** Each main figure beside the set in use and the others, personal budgets first in the order of their definitions. */
export function triedFigures({ members, own, peers }: Asked): Tried[] {
  const [set, next] = [members.filter(({ is_next }) => !is_next), members.filter(({ is_next }) => is_next)];
  const others = otherSets(set, next);
  const used = set.map(({ code }) => code);
  return own
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((figure) => {
      const { value } = figure;
      if (value === null) return { own: figure, used: null, others: [] };
      const same = peers.filter(({ measure }) => measure === figure.measure);
      const byCode = new Map(same.map((peer) => [peer.code, peer]));
      const withFigure = (codes: readonly string[]) =>
        codes.filter((code) => byCode.get(code)?.value != null).join(" ");
      const beside = (codes: readonly string[]) =>
        setVerdict(
          { ...figure, value },
          codes.flatMap((code) => byCode.get(code) ?? []),
          figure.polarity,
        );
      return {
        own: figure,
        used: beside(used),
        // A set that differs in councils without a figure alone says nothing else.
        others: others
          .filter(({ codes }) => withFigure(codes) !== withFigure(used))
          .map(({ label, says, codes }) => ({ label, says, verdict: beside(codes) })),
      };
    });
}

function placeOf({ indicator_code, definition }: OwnRow): number {
  if (indicator_code !== "PPF-12") return definitions.length + 1;
  const place = definitions.findIndex(({ code }) => code === definition);
  return place === -1 ? definitions.length : place;
}

/** The share with a personal budget on the first definition that the council has a figure of. */
function budgetFigure(name: string, tried: readonly Tried[], others: string): HTMLElement {
  const budgets = tried.filter(({ own }) => own.indicator_code === "PPF-12");
  const first = budgets.find(({ used }) => used !== null) ?? budgets[0];
  if (first === undefined)
    return nothing("Personal budgets: nothing to try", noneSentence("personal budget counts", ["personal_budgets"]));
  return budgetSets(name, first, others);
}
