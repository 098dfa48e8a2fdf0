import type { Row } from "../../../src/site/query.ts";
import { capitalised } from "../words/format.ts";
import { nameOf } from "../words/names.ts";
import type { activityFigure } from "./query.ts";

/** A figure of the council's own activity, beside its comparators. */
export type ActivityFigure = Row<{ readonly shape: typeof activityFigure; readonly sql: string }>;

/** A row of a figure: what it is called, and the figures of the newest year and of the year before. */
export interface ActivityLine {
  readonly name: string;
  readonly figure: ActivityFigure;
  readonly before: ActivityFigure | undefined;
}

/** Which rows a figure shows: of one measure, by one breakdown; or of everyone, under a name of their own. */
export interface Shown {
  readonly code: string;
  readonly breakdown?: string;
  readonly person?: string;
  /** What a row is called where it is not the group. */
  readonly name?: string;
}

const inOrder = [
  ...["18-64", "65-74", "75-84", "85+", "existing", "new", "under_1000", "1000_to_9999", "10000_and_over"],
  ...["low", "moderate", "substantial", "critical", "advice_only", "further_assessment", "referred_elsewhere"],
  ...["under_10_workers", "10_to_49_workers", "50_workers_and_over"],
];

const groupNames: Readonly<Record<string, string>> = {
  existing: "People supported before this year",
  new: "People new in the year",
  under_1000: "Under £1,000",
  "1000_to_9999": "£1,000 to £9,999",
  "10000_and_over": "£10,000 or more",
  advice_only: "Advice or information alone",
  further_assessment: "A fuller assessment",
  referred_elsewhere: "Referred elsewhere",
  no_further_action: "Nothing further",
  service: "Carers with a service of their own",
  information_only: "Carers with information or advice alone",
  brokerage: "Help to find and arrange support",
  advocacy: "An advocate",
  low: "Low needs",
  moderate: "Moderate needs",
  substantial: "Substantial needs",
  critical: "Critical needs",
  service_users: "People who use services",
  carers: "Carers",
  self_funders: "People who pay for their own care",
  other_citizens: "Other citizens",
  learning_and_work: "Learning and work",
  substantiated: "Found to be so",
  partly_substantiated: "Found to be so in part",
  not_substantiated: "Not found to be so",
  inconclusive: "Not determined",
  carer_of_adult: "A carer",
  self_purchaser: "Somebody who would pay",
  residents: "Residents",
  budget_holders: "People with a personal budget",
  other_users: "Other people who use services",
  in_person: "In person",
  council: "The council",
  independent: "Independent sector",
  voluntary: "Voluntary sector",
  personal_assistants: "Personal assistants",
  care_home: "Care homes",
  home_care_agency: "Home care agencies",
  day_service: "Day services",
  supported_living_scheme: "Supported living",
  other_provider: "Other providers",
  under_10_workers: "Fewer than 10 workers",
  "10_to_49_workers": "10 to 49 workers",
  "50_workers_and_over": "50 workers or more",
};

/** The name of a group of activity: "Aged 65 to 74", "£1,000 to £9,999", "Home care". */
export function groupName({ breakdown, breakdown_value: value }: ActivityFigure): string {
  if (breakdown === "all") return "Everyone";
  if (breakdown !== "age_band") return groupNames[value] ?? capitalised(nameOf(value));
  return value.endsWith("+") ? `Aged ${value.slice(0, -1)} and over` : `Aged ${value.replace("-", " to ")}`;
}

/** The rows that are shown, of the newest year of each measure: in an order of their own, else the largest first. */
export function activityLines(figures: readonly ActivityFigure[], shown: readonly Shown[]): ActivityLine[] {
  return shown.flatMap(({ code, breakdown = "all", person, name }) => {
    const own = figures.filter(
      (figure) =>
        figure.indicator_code === code &&
        figure.breakdown === breakdown &&
        (person === undefined || figure.person_type === person),
    );
    const period = newestOf(own);
    return own
      .filter((figure) => figure.period === period)
      .toSorted((a, b) => placeOf(a) - placeOf(b) || (b.value ?? -1) - (a.value ?? -1))
      .map((figure) => ({
        name: name ?? groupName(figure),
        figure,
        before: own.find((other) => other.period !== period && isSameGroup(other, figure)),
      }));
  });
}

/** The newest period of some figures; empty where there are none. */
function newestOf(figures: readonly ActivityFigure[]): string {
  return (
    figures
      .map(({ period }) => period)
      .sort()
      .at(-1) ?? ""
  );
}

function placeOf({ breakdown_value: value }: ActivityFigure): number {
  const place = inOrder.indexOf(value);
  return place === -1 ? inOrder.length : place;
}

function isSameGroup(a: ActivityFigure, b: ActivityFigure): boolean {
  return a.breakdown_value === b.breakdown_value && a.person_type === b.person_type;
}
