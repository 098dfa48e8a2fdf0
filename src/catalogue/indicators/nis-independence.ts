import { found, recalled, uncertain } from "../fact.ts";
import type { Entry } from "../indicator.ts";
import { ascof2011Links, outside } from "../link.ts";

const share = { unit: "percent", kind: "proportion", counted: "people", polarity: "high", domain: "Services" } as const;
const experience = {
  kind: "survey",
  polarity: "high",
  domain: "Services",
  periodType: recalled("survey_wave"),
  frequency: found("annual", "userSurvey2010"),
  collection: recalled("National survey of the experience of users, from 2010-11 the Adult Social Care Survey"),
  reporter: recalled("The council, to the NHS Information Centre"),
} as const;
const deferred = uncertain(
  "It was deferred while the survey was developed: whether any council’s value of 2008-09 or 2009-10 was published is not known here.",
);
const housingSupport = {
  ...share,
  publishedDecimals: recalled(1),
  frequency: recalled("quarterly"),
  periodType: recalled("quarter"),
  reporter: recalled("Communities and Local Government (SPLS)"),
  standardisation: recalled("none"),
  successors: [],
} as const;
const learning = {
  ...share,
  periodType: recalled("financial_year"),
  denominator: recalled("Adults aged 18 to 64 with learning disabilities known to the council"),
} as const;
const mental = {
  ...share,
  collection: recalled("Mental Health Minimum Data Set"),
  reporter: recalled("NHS trusts"),
  denominator: recalled("People aged 18 to 69 on the Care Programme Approach"),
} as const;

/** National indicators of users' experience, independent living, accommodation and work, and of value for money. */
export const independenceIndicators: readonly Entry[] = [
  {
    ...experience,
    code: "NI 127",
    title: "Self-reported experience of social care users",
    publishedTitle: found("Self reported experience of social care users", "scrutinyGuide"),
    numerator: recalled("A composite of questions about outcomes"),
    denominator: recalled("Respondents"),
    unit: "score",
    successors: ascof2011Links("recalled", "1A"),
    notes: [deferred, found("2010-11 was the first survey of all users.", "userSurvey2010")],
  },
  {
    ...experience,
    code: "NI 128",
    title: "Respect and dignity as users report them",
    publishedTitle: found("User reported measure of respect and dignity in their treatment", "scrutinyGuide"),
    numerator: recalled("Respondents who say that help makes them feel treated with dignity"),
    denominator: recalled("Respondents"),
    unit: "percent",
    successors: [],
    notes: [
      deferred,
      uncertain("Whether it is a percentage or a score is not known here."),
      found("Dignity became one of the eight items of quality of life, ASCOF 1A.", "scoring"),
    ],
  },
  {
    ...housingSupport,
    code: "NI 141",
    title: "Vulnerable people who achieve independent living",
    publishedTitle: found("Percentage of vulnerable people achieving independent living", "scrutinyGuide"),
    numerator: recalled("Of them, people who moved on in a planned way"),
    denominator: recalled("People who left short-term housing-related support"),
    collection: recalled("Supporting People, key performance indicator 2"),
    notes: [recalled("The ring-fence was removed in 2009 and the collection ended in 2011.")],
  },
  {
    ...housingSupport,
    code: "NI 142",
    title: "Vulnerable people supported to maintain independent living",
    publishedTitle: found(
      "Percentage of vulnerable people who are supported to maintain independent living",
      "scrutinyGuide",
    ),
    numerator: recalled("Of them, people who established or kept independent living"),
    denominator: recalled("People with long-term housing-related support"),
    collection: recalled("Supporting People, key performance indicator 1"),
    notes: [recalled("Values are near 98%, so it tells councils apart weakly.")],
  },
  {
    ...learning,
    code: "NI 145",
    title: "Adults with learning disabilities in settled accommodation",
    publishedTitle: recalled("Adults with learning disabilities in settled accommodation"),
    numerator: recalled("Of them, people in settled accommodation at their latest assessment or review"),
    collection: recalled("ASC-CAR, table L1"),
    earlier: [outside(found("A proxy of the Commission for Social Care Inspection, 2005-06", "excludedAdults"))],
    successors: ascof2011Links("recalled", "1G"),
    notes: [found("The first data are of 2008-09.", "excludedAdults")],
  },
  {
    ...learning,
    code: "NI 146",
    title: "Adults with learning disabilities in employment",
    publishedTitle: recalled("Adults with learning disabilities in employment"),
    numerator: recalled("Of them, people in paid employment"),
    collection: recalled("ASC-CAR, table L2"),
    earlier: [outside(found("A proxy of the Commission for Social Care Inspection, 2005-06", "excludedAdults"))],
    successors: ascof2011Links("recalled", "1E"),
  },
  {
    ...mental,
    code: "NI 149",
    title: "Adults who receive secondary mental health services in settled accommodation",
    publishedTitle: recalled("Adults receiving secondary mental health services in settled accommodation"),
    numerator: recalled("Of them, people in settled accommodation"),
    successors: ascof2011Links("recalled", "1H"),
    notes: [found("The group was of 136,094 people at the baseline.", "excludedAdults")],
  },
  {
    ...mental,
    code: "NI 150",
    title: "Adults who receive secondary mental health services in employment",
    publishedTitle: recalled("Adults receiving secondary mental health services in employment"),
    numerator: recalled("Of them, people in employment"),
    successors: ascof2011Links("recalled", "1F"),
  },
  {
    code: "NI 179",
    title: "Value for money: ongoing cash-releasing gains since April 2008",
    publishedTitle: found(
      "Value for money – total net value of ongoing cash-releasing value for money gains that have impacted since the start of the 2008-09 financial year",
      "scrutinyGuide",
    ),
    numerator: found(
      "Net value of sustained cash-releasing gains of all services of the council, running total",
      "valueForMoneyPage",
    ),
    denominator: found("", "valueForMoneyPage"),
    unit: "gbp",
    publishedDecimals: recalled(0),
    kind: "money",
    polarity: "high",
    domain: "Value for money",
    frequency: recalled("twice_a_year"),
    periodType: recalled("financial_year"),
    collection: recalled("Returned in thousands of pounds"),
    reporter: recalled("The council, to the Data Interchange Hub of Communities and Local Government"),
    standardisation: recalled("none"),
    successors: [],
    notes: [
      found("The actual of the year before came each July.", "valueForMoneyTargets"),
      recalled("A forecast of the current year came each October."),
      found(
        "A gain must last two full years after its first, else it is taken out: the total may fall.",
        "valueForMoneyPage",
      ),
      recalled("It is of the whole council: the part of adult social care is a local sub-total."),
    ],
  },
];
