import type { ActivityPart } from "../../components/activity/section.ts";

const wilson = "People divided by those they are out of; limits by Wilson’s method.";
const byar = "People divided by adults at the middle of the year; limits by Byar’s method, exact under 10.";
const ownPeople = "Each share is out of its own people: the table says how many.";

const voices: ActivityPart = {
  id: "voices",
  subject: "Who took part in the needs assessment",
  subtitle: "People who took part in the needs assessment, percent",
  shown: [{ code: "ACT-VOICE", breakdown: "voice" }],
  method: wilson,
  notes: ["Each person is counted as one thing alone."],
};

/** What is returned for a theme beside outcome measures, as figures; what Needs and Personal budgets have is there. */
export const themeParts: Readonly<Record<string, readonly ActivityPart[]>> = {
  whole_system: [
    {
      id: "complaints",
      subject: "Complaints about adult social care",
      subtitle: "Complaints received in the year, percent",
      shown: [
        { code: "ACT-COMPLAINT-TIME", name: "Answered in the time agreed" },
        { code: "ACT-COMPLAINT-UPHELD", name: "Upheld in whole or in part" },
      ],
      method: wilson,
      notes: [
        "Many complaints may show that people know how to complain: a share says nothing of how many there were.",
      ],
    },
  ],
  partnerships: [
    {
      id: "involved",
      subject: "People who take part in planning services",
      subtitle: "Share of people supported in the year who took part, percent",
      shown: [
        { code: "ACT-INVOLVED", person: "client", name: "People supported" },
        { code: "ACT-INVOLVED", person: "carer", name: "Carers" },
        { code: "ACT-INVOLVED", breakdown: "client_group", person: "client" },
      ],
      method: wilson,
      notes: [ownPeople],
    },
    {
      id: "paid-roles",
      subject: "People who use services in a trained or paid role",
      subtitle: "People who use services and have a trained or paid role in shaping them, per 100,000 adults",
      shown: [{ code: "ACT-ROLE", name: "In such a role" }],
      method: byar,
      notes: [],
    },
    voices,
  ],
  health_and_inclusion: [
    voices,
    {
      id: "universal-services",
      subject: "Help to services that are for everyone",
      subtitle: "People supported in the community who were helped to each, percent",
      shown: [{ code: "ACT-UNIVERSAL", breakdown: "universal" }],
      method: wilson,
      notes: ["A person may be helped to several, so that the shares do not add up to 100%."],
    },
  ],
  assessment: [
    {
      id: "assessed-together",
      subject: "Assessments made together, and with help",
      subtitle: "Shares of assessments of clients in the year, percent",
      shown: [
        { code: "ACT-JOINT", name: "Made together with health or others" },
        { code: "ACT-SDA-HELP", name: "Self-directed, helped by somebody independent" },
      ],
      method: wilson,
      notes: [ownPeople],
    },
  ],
  self_directed_support: [
    {
      id: "referrals",
      subject: "Safeguarding referrals",
      subtitle: "Referrals in the year about a person’s safety, per 100,000 adults",
      shown: [
        { code: "ACT-SAFE", name: "All referrals" },
        { code: "ACT-SAFE", breakdown: "client_group" },
      ],
      method: byar,
      notes: ["A person may be referred more than once. Groups are out of all adults, and not of adults of the group."],
      counted: "Referrals",
    },
    {
      id: "safeguarding",
      subject: "Results of safeguarding referrals",
      subtitle: "Safeguarding referrals completed in the year, percent",
      shown: [
        { code: "ACT-SAFE-TIME", name: "Completed in time" },
        { code: "ACT-SAFE-RESULT", breakdown: "result" },
      ],
      method: wilson,
      notes: [
        "More referrals may show more harm, or better watchfulness. They are of everyone supported, not of people with a personal budget alone.",
      ],
    },
  ],
  prevention: [
    {
      id: "found-early",
      subject: "People found early who took up help",
      subtitle: "People whom case finding reached in the year, percent",
      shown: [{ code: "ACT-FOUND", name: "Took up help" }],
      method: wilson,
      notes: [],
    },
    {
      id: "house-and-garden",
      subject: "Help about the house and garden",
      subtitle: "People helped by a handyperson or with their garden, per 100,000 adults",
      shown: [{ code: "ACT-HOUSE", name: "Helped in the year" }],
      method: byar,
      notes: [],
    },
  ],
  commissioning: [
    {
      id: "purchases",
      subject: "What people buy with their personal budget",
      subtitle: "People whose purchases are known who buy each service, percent",
      shown: [{ code: "ACT-PB-BUY-COUNT", breakdown: "service" }],
      method: wilson,
      notes: ["A person may buy several services, so that the shares do not add up to 100%."],
    },
    {
      id: "purchase-amounts",
      subject: "What a personal budget spends on each service",
      headline: (lines) => {
        const [most] = lines.filter(({ figure: { value } }) => value !== null);
        return most === undefined
          ? "What personal budgets are spent on is not known"
          : `Of what people buy, ${most.name.toLowerCase()} costs most a year`;
      },
      subtitle: "Mean yearly spending of those who buy it, pounds",
      shown: [{ code: "ACT-PB-BUY", breakdown: "service" }],
      method: "As the council returned it: the mean over people who buy the service. A mean has no interval here.",
      notes: ["Times the number of people it is what the council’s personal budgets spend on the service."],
    },
    {
      id: "providers-helped",
      subject: "Providers helped or trained by the council",
      subtitle: "Providers that people supported by the council use who were helped or trained in the year, percent",
      shown: [
        { code: "ACT-PROVIDER-HELPED", name: "All providers" },
        { code: "ACT-PROVIDER-HELPED", breakdown: "provider_size" },
      ],
      method: "Providers divided by those they are out of; limits by Wilson’s method.",
      notes: ["How much help, and whether it helped, is not returned."],
      counted: "Providers",
    },
  ],
  workforce: [
    {
      id: "vacancies",
      subject: "Vacant posts by sector",
      subtitle: "Posts on 30 September that are vacant, percent",
      shown: [
        { code: "ACT-VACANT", name: "All sectors" },
        { code: "ACT-VACANT", breakdown: "sector" },
      ],
      method: wilson,
      notes: ["Posts of personal assistants are those that people with a personal budget told of."],
    },
    {
      id: "leavers",
      subject: "Workers who left, by sector",
      subtitle: "People at work on 30 September who left in the 12 months before, percent",
      shown: [
        { code: "ACT-LEFT", name: "All sectors" },
        { code: "ACT-LEFT", breakdown: "sector" },
      ],
      method: wilson,
      notes: [],
    },
    {
      id: "trained",
      subject: "Training and qualifications",
      subtitle: "Workers by what they have, percent",
      shown: [
        { code: "ACT-QUALIFIED", name: "Care workers with level 2 or above" },
        { code: "ACT-TRAINED", name: "Trained in personalisation, all sectors" },
        { code: "ACT-TRAINED", breakdown: "sector" },
      ],
      method: wilson,
      notes: [ownPeople],
    },
  ],
};

/** The codes of those measures. */
export const themeActivityCodes: readonly string[] = [
  ...new Set(Object.values(themeParts).flatMap((parts) => parts.flatMap(({ shown }) => shown.map(({ code }) => code)))),
];
