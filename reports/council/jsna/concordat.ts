import type { Row } from "../../../src/site/query.ts";
import { element } from "../../components/figure/element.ts";
import { tableFigure } from "../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { possessive } from "../../components/sentences/words.ts";
import { percent } from "../../components/words/format.ts";
import { isEstimate, populationReturns } from "./answer.ts";
import type { jsna } from "./query.ts";
import type { JsnaFile } from "./rows.ts";

/** People of England in a band and year. */
export type EnglandPeople = Row<typeof jsna.tables.england>;

/** What either claim is read from: people of the council or of England. */
type People = Pick<EnglandPeople, "definition" | "period" | "breakdown_value"> & { readonly value: number | null };

/** People aged 65 and over among all in 2022, percent, and how many more those over 85 are in 2027 than in `since`. */
export interface Claimed {
  readonly share: number | null;
  readonly growth: number | null;
  /** The first year of estimates from 2007, when the concordat was made. */
  readonly since: string | null;
  readonly definition: string | null;
}

/** What the newest projection has of what the concordat claims. */
export function claimed(people: readonly People[]): Claimed {
  const definition =
    people
      .map((row) => row.definition)
      .filter((name) => !isEstimate(name))
      .sort()
      .at(-1) ?? null;
  const since = people
    .filter((row) => isEstimate(row.definition) && row.period >= "2007")
    .map(({ period }) => period)
    .sort()[0];
  const of = (band: string, period: string | undefined, name: string | null) =>
    people.find((row) => row.breakdown_value === band && row.period === period && row.definition === name)?.value ??
    null;
  const [older, all] = [of("65+", "2022", definition), of("all", "2022", definition)];
  const [oldest, before] = [of("85+", "2027", definition), of("85+", since, "estimate")];
  return {
    share: older === null || !all ? null : (100 * older) / all,
    growth: oldest === null || !before ? null : 100 * (oldest / before - 1),
    since: since ?? null,
    definition,
  };
}

/** "By 2022 20% were to be over 65: the projection has 19.1% in England and 21.4% in Eastwold". */
export function concordatHeadline(name: string, own: Claimed, england: Claimed): string {
  const has = [
    ...(england.share === null ? [] : [`${percent(england.share)} in England`]),
    ...(own.share === null ? [] : [`${percent(own.share)} in ${name}`]),
  ];
  return `By 2022, 20% were to be over 65: the projection that is loaded has ${has.join(" and ")}`;
}

const columns = [
  { key: "claim", label: "The concordat’s words, of England" },
  { key: "england", label: "Projection for England", isNumber: true },
  { key: "own", label: "Projection for the council", isNumber: true },
] as const;

function signed(value: number | null): string {
  if (value === null) return "not projected";
  return `${value > 0 ? "+" : ""}${percent(value, 1)}`;
}

/** The two claims as rows: what was said, and what is projected. */
export function claimRows(own: Claimed, england: Claimed) {
  const share = (value: number | null) => (value === null ? "not projected" : percent(value));
  return [
    {
      claim: "“By 2022, 20% of the English population will be over 65.”",
      england: share(england.share),
      own: share(own.share),
    },
    {
      claim: "“By 2027, the number of over 85 year-olds will have increased by 60 %.”",
      england: signed(england.growth),
      own: signed(own.growth),
    },
  ];
}

/** What the concordat says of older people beside what is projected; null where no year that it names is. */
export function concordatFigure(file: JsnaFile, people: readonly EnglandPeople[]): HTMLElement | null {
  const populations = file.figures.filter(({ indicator_code }) => indicator_code === "POP");
  const [own, england] = [claimed(populations), claimed(people)];
  if (own.share === null && own.growth === null) return null;
  const rows = claimRows(own, england);
  const headline = concordatHeadline(file.name, own, england);
  const key = (band: string, period: string) => {
    const found = populations.find(
      (row) => row.breakdown_value === band && row.period === period && row.definition === own.definition,
    );
    return found === undefined ? null : figureKey(found);
  };
  const keys = [key("65+", "2022"), key("85+", "2027")];
  const linked = rows.map((row, index) => ({ ...row, own: explainedLink(row.own, keys[index] ?? null) }));
  return tableFigure(
    {
      id: "concordat",
      headline,
      subtitle: `What Putting People First said of older people in December 2007 beside the ${own.definition ?? "projection"}`,
      columns,
      rows,
      main: keys[0] ?? undefined,
      source: `${sourceOf(populationReturns(file), file.context)}; HM Government, Putting People First (2007)`,
      method: `People aged 65 and over among people of all ages in 2022, and people aged 85 and over in 2027 beside the estimate for ${own.since ?? "no year"}.`,
      notes: [
        `The concordat does not say since when: growth is shown from ${own.since ?? "no year"}, the first estimate from 2007 on that is loaded, so that its claim of 60% can be neither confirmed nor denied.`,
        "Its claims are national. It says “over 65” and “over 85”; the figures are of 65 and over and 85 and over.",
        ...(people.some(({ is_sum }) => is_sum)
          ? [`No row of England is loaded: ${possessive("England")} people are the sum of the councils.`]
          : []),
      ],
      isDemonstration: file.context.isDemonstration,
    },
    table(columns, linked, "The concordat’s claims beside the projection that is loaded"),
    element("p", {}, `It does not say since when: growth here is from mid-${own.since ?? "no year"}.`),
  );
}
