import { expect, it } from "vitest";
import { indicators } from "../../src/catalogue/indicators/index.ts";
import { milestones } from "../../src/catalogue/milestones.ts";
import { themes } from "../../src/catalogue/themes.ts";

// The overall questions and the indicators' titles as the Centre for Public Scrutiny's guide prints them (February 2010).
it("the ten themes have the guide's overall questions, word for word", () => {
  expect(themes.map(({ question }) => question)).toEqual([
    "Is the council taking a strategic, joined-up approach which is regularly evaluated and overseen at a senior level?",
    "To what extent has the transformation of adult social care been developed in partnership with people who use services, including those who self-fund, their carers and other interested citizens?",
    "Do people approaching adult social services for the first time find accessible, timely and helpful information and advice?",
    "How effectively is the council and its partners working together to promote the health and inclusion of people with care and support needs?",
    "What progress is being made to implement the elements of personalised assessment and integrated assessment with other agencies?",
    "What progress is being made to implement the elements of self-directed support?",
    "Are people across the area able to access a range of evidence-based preventative and enabling services suitable for their needs, and are measures in place to ensure quality?",
    "Are commissioning plans being reshaped in line with Putting People First, and integrated with the NHS where appropriate?",
    "Is the workforce in all sectors being supported to deliver the transformation agenda?",
    "Is the financial impact of service reform effectively planned and monitored?",
  ]);
});

const guideTitles: Readonly<Record<string, string>> = {
  "NI 2": "Per cent of people who feel they belong to their neighbourhood",
  "NI 3": "Civic participation in the local area",
  "NI 6": "Participation in regular volunteering",
  "NI 7": "Environment for a thriving third sector",
  "NI 8": "Adult participation in sport and active recreation",
  "NI 119": "Self-reported measure of people's overall health and wellbeing",
  "NI 124": "People with a long-term condition supported to be independent and in control of their condition",
  "NI 125": "Achieving independence for older people through rehabilitation/intermediate care",
  "NI 127": "Self reported experience of social care users",
  "NI 128": "User reported measure of respect and dignity in their treatment",
  "NI 130": "Social Care Clients receiving Self Directed Support per 100,000 population",
  "NI 131": "Delayed transfers of care",
  "NI 132": "Timeliness of social care assessment",
  "NI 133": "Timeliness of social care packages following assessment",
  "NI 135": "Carers receiving needs assessment or review and a specific carer's service or advice and information",
  "NI 136": "People supported to live independently through social services",
  "NI 137": "Healthy life expectancy at age 65",
  "NI 138": "Satisfaction of people over 65 with both home and neighbourhood",
  "NI 139": "The extent to which older people receive the support they need to live independently at home",
  "NI 141": "Percentage of vulnerable people achieving independent living",
  "NI 142": "Percentage of vulnerable people who are supported to maintain independent living",
};

it.each(Object.entries(guideTitles))("%s is titled as in the guide: %s", (code, title) => {
  const entry = indicators.find((indicator) => indicator.framework === "NIS" && indicator.code === code);
  expect(entry?.publishedTitle?.says).toBe(title);
});

it("five themes have no national milestone", () => {
  const without = themes.filter(({ id }) => !milestones.some(({ theme }) => theme === id));
  expect(without.map(({ title }) => title)).toEqual([
    "Whole-system reform",
    "Promoting health and inclusion",
    "Assessment",
    "Early intervention, prevention and enablement",
    "Workforce",
  ]);
});

it("the 22 indicators of the guide are each under one theme", () => {
  const listed: string[] = themes.flatMap((theme) => [...theme.indicators]);
  expect(listed).toHaveLength(22);
  expect(new Set(listed).size).toBe(22);
  const codes = indicators.filter(({ framework }) => framework === "NIS").map(({ code }) => code);
  expect(listed.filter((code) => !codes.includes(code))).toEqual([]);
});

it("NI 119 is under health and called relevant to self-directed support", () => {
  const of = (id: string) => themes.find((theme) => theme.id === id);
  expect(of("health_and_inclusion")?.indicators).toContain("NI 119");
  expect(of("self_directed_support")?.alsoRelevant).toEqual(["NI 119"]);
});
