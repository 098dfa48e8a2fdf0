import type { Rows } from "../../../src/site/query.ts";
import { joined } from "../words/format.ts";
import { nameOf } from "../words/names.ts";
import type { comparatorSets } from "./query.ts";

/** Every council, and the sets that are published for each. */
export type SetsFile = Rows<typeof comparatorSets>;

/** A set of comparators that a reader may choose. */
export interface ComparatorChoice {
  /** What the address says of it: "region", "CQC, 2009"; codes of councils where the reader named them. */
  readonly value: string;
  /** "councils of the same region": in the place of the set in use. */
  readonly name: string;
  /** The numbers of its councils, in the order of their codes. */
  readonly members: readonly number[];
  /** Whether it is the set of the figures as they are built. */
  readonly isInUse: boolean;
}

/** The part of an address that names the choice. */
export const choiceParameter = "beside";

/** The sets that a council has, the one in use first: those that are published for it, its region and its type. */
export function publishedChoices({ councils, members }: SetsFile, code: string): ComparatorChoice[] {
  const own = councils.find((council) => council.code === code);
  if (own === undefined) return [];
  const ofOwn = members.filter(({ council_number }) => council_number === own.council_number);
  const names = [...new Set(ofOwn.map(({ scheme, edition }) => JSON.stringify([scheme, edition])))];
  const sets = names.map((name) => {
    const [scheme = "", edition = ""]: string[] = JSON.parse(name);
    const numbers = ofOwn.filter((member) => member.scheme === scheme && member.edition === edition);
    return {
      isInUse: scheme === own.scheme && edition === own.edition,
      value: edition === "" ? scheme : `${scheme}, ${edition}`,
      name: setName(scheme, edition),
      members: numbers.map(({ comparator_number }) => comparator_number),
    };
  });
  const isThere = (scheme: string) => sets.some(({ value }) => value === scheme);
  const alike = (["region", "council_type"] as const).filter((scheme) => !isThere(scheme));
  const made = alike.map((scheme) => ({ isInUse: false, ...setOf(councils, own, scheme) }));
  return [...sets, ...made].toSorted(
    (one, other) => Number(other.isInUse) - Number(one.isInUse) || one.name.localeCompare(other.name),
  );
}

/** The councils of the same region, or of the same type, as one. */
function setOf(councils: SetsFile["councils"], own: SetsFile["councils"][number], scheme: "region" | "council_type") {
  const others = councils.filter((council) => council[scheme] === own[scheme] && council.code !== own.code);
  return { value: scheme, name: setName(scheme, ""), members: others.map(({ council_number }) => council_number) };
}

/** "CQC comparator group, 2009", as the header of a council's pages names it. */
function setName(scheme: string, edition: string): string {
  if (scheme === "region" || scheme === "council_type") return nameOf(scheme);
  const group = scheme === "open peers" ? "" : " comparator group";
  return `${scheme}${group}${edition === "" ? "" : `, ${edition}`}`;
}

/**
 * The choice that an address names: one of the published sets, or councils by their codes. Null where it names none, no
 * council that there is, or the set in use, by which the page is built.
 */
export function choiceIn(search: string, file: SetsFile, code: string): ComparatorChoice | null {
  const value = new URLSearchParams(search).get(choiceParameter);
  if (value === null) return null;
  const published = publishedChoices(file, code).find((choice) => choice.value === value);
  if (published !== undefined) return published.isInUse ? null : published;
  const codes = new Set(value.split(","));
  const named = file.councils.filter((council) => codes.has(council.code) && council.code !== code);
  if (named.length === 0) return null;
  return {
    value: named.map((council) => council.code).join(","),
    name: joined(named.map(({ name }) => name)),
    members: named.map(({ council_number }) => council_number),
    isInUse: false,
  };
}

/** What a reader's choice puts into the address, or what is wrong with it in words. */
export interface Chosen {
  readonly search: string;
  readonly unknown: string;
}

/** The address part of a choice: of a published set, or of councils by their names, of which each has to be one. */
export function addressOf(set: string, names: string, file: SetsFile, code: string): Chosen {
  const choices = publishedChoices(file, code);
  if (set !== "named") {
    const choice = choices.find(({ value }) => value === set || value.startsWith(`${set}, `));
    if (set === "" || choice?.isInUse === true) return { search: "", unknown: "" };
    if (choice === undefined) return { search: "", unknown: "No such set is published for this council." };
    return { search: `?${new URLSearchParams([[choiceParameter, choice.value]])}`, unknown: "" };
  }
  const words = names.split(",").flatMap((name) => name.trim() || []);
  if (words.length === 0) return { search: "", unknown: "Name the councils, divided by commas." };
  const found = words.map((word) => ({ word, matches: councilsNamed(word, file, code) }));
  const wrong = found.filter(({ matches }) => matches.length !== 1);
  if (wrong.length > 0)
    return { search: "", unknown: wrong.map(({ word, matches }) => wrongWords(word, matches)).join(" ") };
  const codes = found.flatMap(({ matches }) => matches.map((match) => match.code));
  return { search: `?${choiceParameter}=${[...new Set(codes)].join(",")}`, unknown: "" };
}

type Council = SetsFile["councils"][number];

/** Councils of a code or of a name; where no name is the same, those that have it in theirs. */
function councilsNamed(word: string, { councils }: SetsFile, code: string): Council[] {
  const sought = word.toLowerCase();
  const others = councils.filter((council) => council.code !== code);
  const same = others.filter(
    (council) => council.code.toLowerCase() === sought || council.name.toLowerCase() === sought,
  );
  return same.length > 0 ? same : others.filter(({ name }) => name.toLowerCase().includes(sought));
}

function wrongWords(word: string, matches: readonly Council[]): string {
  if (matches.length === 0) return `No council is called “${word}”.`;
  return `“${word}” may be ${joined(matches.slice(0, 5).map(({ name }) => name))}: write the whole name.`;
}
