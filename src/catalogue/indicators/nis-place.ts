import { found, recalled } from "../fact.ts";
import type { Entry } from "../indicator.ts";
import { outside } from "../link.ts";

const survey = {
  unit: "percent",
  kind: "survey",
  polarity: "high",
  domain: "Social and environmental context",
  frequency: found("biennial", "placeSurvey"),
  periodType: recalled("survey_wave"),
  collection: recalled("Place Survey, by post, weighted"),
  reporter: recalled("Run by each council; published by Communities and Local Government"),
} as const;

const onlyWave = recalled("Only the wave of autumn 2008, reported as 2008-09, exists: that of 2010 was cancelled.");
const intervals = recalled("An estimate of a survey: it needs its weighted value, base and published interval.");
const notes = [onlyWave, intervals];
const communityLife = [outside(recalled("Community Life Survey"))];

/** National indicators of places and how people see them, most of them from the Place Survey. */
export const placeIndicators: readonly Entry[] = [
  {
    ...survey,
    code: "NI 2",
    title: "People who feel they belong to their neighbourhood",
    publishedTitle: found("Per cent of people who feel they belong to their neighbourhood", "scrutinyGuide"),
    numerator: recalled("Respondents aged 18 and over who say very or fairly strongly"),
    denominator: recalled("Valid responses"),
    publishedDecimals: recalled(1),
    successors: communityLife,
    notes,
  },
  {
    ...survey,
    code: "NI 3",
    title: "Civic participation in the local area",
    publishedTitle: found("Civic participation in the local area", "scrutinyGuide"),
    numerator: recalled("Respondents in groups that made local decisions in the last 12 months"),
    denominator: recalled("Valid responses"),
    publishedDecimals: recalled(1),
    successors: communityLife,
    notes: [...notes, recalled("In practice no judgement is made of a high or a low value.")],
  },
  {
    ...survey,
    code: "NI 4",
    title: "People who feel they can influence decisions in their locality",
    publishedTitle: recalled("% of people who feel they can influence decisions in their locality"),
    numerator: recalled("Respondents who agree"),
    denominator: recalled("Valid responses"),
    notes,
  },
  {
    ...survey,
    code: "NI 5",
    title: "General satisfaction with the local area",
    publishedTitle: recalled("Overall/general satisfaction with local area"),
    notes,
  },
  {
    ...survey,
    code: "NI 6",
    title: "Participation in regular volunteering",
    publishedTitle: found("Participation in regular volunteering", "scrutinyGuide"),
    numerator: recalled("Respondents who volunteered formally at least once a month in the last 12 months"),
    denominator: recalled("Valid responses"),
    publishedDecimals: recalled(1),
    successors: communityLife,
    notes,
  },
  {
    ...survey,
    code: "NI 7",
    title: "Environment for a thriving third sector",
    publishedTitle: found("Environment for a thriving third sector", "scrutinyGuide"),
    numerator: recalled(
      "Organisations that say local statutory bodies influence their success positively or very positively",
    ),
    denominator: recalled("All third sector organisations that responded"),
    publishedDecimals: recalled(1),
    frequency: recalled("biennial"),
    collection: recalled("National Survey of Third Sector Organisations, 2008; its successor (NSCSE), 2010"),
    reporter: recalled("Ipsos MORI for the Office of the Third Sector, Cabinet Office"),
    successors: [],
    notes: [
      recalled("It counts organisations, not people."),
      recalled("A test of significance was published with the baseline of 2008."),
    ],
  },
  {
    ...survey,
    code: "NI 8",
    domain: "Lifestyle",
    title: "Adult participation in sport and active recreation",
    publishedTitle: found("Adult participation in sport and active recreation", "scrutinyGuide"),
    numerator: recalled(
      "Adults aged 16 and over active for 30 minutes or more, at moderate intensity or more, on 12 or more days in 4 weeks",
    ),
    denominator: recalled("Adults aged 16 and over who were surveyed"),
    publishedDecimals: recalled(1),
    frequency: recalled("annual"),
    collection: found("Active People Survey, about 500 people a council a year", "sportInterim"),
    reporter: found("Sport England; published by DCMS", "sportInterim"),
    successors: [
      outside(recalled("Active Lives survey, from 2015")),
      outside(recalled("Physical activity in the Public Health Outcomes Framework, which is not comparable")),
    ],
    notes: [
      found("A value joins two survey years: that of June 2010 is about April 2008 to April 2010.", "sportInterim"),
      found(
        "For people aged 65 and over light sports count, such as bowls and yoga: in CPA C17 they did not.",
        "sportInterim",
      ),
    ],
  },
  {
    ...survey,
    code: "NI 138",
    title: "People over 65 satisfied with both home and neighbourhood",
    publishedTitle: found("Satisfaction of people over 65 with both home and neighbourhood", "scrutinyGuide"),
    numerator: recalled("Respondents aged 65 and over very or fairly satisfied with both"),
    denominator: recalled("Valid responses of people aged 65 and over"),
    publishedDecimals: recalled(1),
    successors: [],
    notes: [...notes, recalled("Bases are small in districts.")],
  },
  {
    ...survey,
    code: "NI 139",
    title: "Older people who receive the support they need to live independently at home",
    publishedTitle: found(
      "The extent to which older people receive the support they need to live independently at home",
      "scrutinyGuide",
    ),
    numerator: recalled(
      "Respondents of any age who say that older people get the support to stay at home as long as they want",
    ),
    denominator: recalled("All valid responses, don’t-knows among them"),
    publishedDecimals: recalled(1),
    successors: [],
    notes: [...notes, recalled("It is what the general public believes; don’t-knows make it low.")],
  },
  {
    ...survey,
    code: "NI 140",
    title: "Fair treatment by local services",
    publishedTitle: recalled("Fair treatment by local services"),
    numerator: recalled("Respondents treated with respect all or most of the time"),
    denominator: recalled("Valid responses"),
    notes,
  },
];
