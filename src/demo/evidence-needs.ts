/** Councils' needs assessments in the register of evidence: the document, the topics it covers, and what is to follow. */
import type { Council } from "./council-register.ts";
import { daysAfter, doneAbout, type Entry, entry } from "./evidence-entries.ts";
import { streamFor } from "./random.ts";

/** The assessment of needs: an edition every three years or so, of five to ten years, and the actions that follow from it. */
export function needs(council: Council): Entry[] {
  const stream = streamFor(council.code, "needs assessment");
  const edition = stream.chance(0.3) ? "2008" : stream.chance(0.6) ? "2009" : "2010";
  const dated_on = `${edition}-0${3 + Math.floor(5 * stream.even())}-15`;
  const until = Number(edition) + (stream.chance(0.5) ? 5 : 10);
  const partners = [
    "the primary care trust",
    "the Director of Public Health",
    ...(stream.chance(0.7) ? ["the voluntary sector"] : []),
  ];
  const document = entry({
    subject_kind: "needs_topic",
    subject: "document",
    kind: "document",
    title: `Joint Strategic Needs Assessment ${edition}`,
    reference: `JSNA/${edition}`,
    dated_on,
    due_on: `${Number(edition) + 3}${dated_on.slice(4)}`,
    done_on: dated_on,
    status: "done",
    owner_role: "director_of_public_health",
    sentence: `It looks ahead to ${until}, and was made with ${`${partners.slice(0, -1).join(", ")} and ${partners.at(-1)}`}.`,
  });
  const topics = [
    "carers",
    "ethnic_minorities",
    "rural_communities",
    "falls",
    "long_term_conditions",
    "hospital_discharge",
    "equipment",
    "complaints",
  ];
  const covered = topics.filter((topic) => streamFor(council.code, `topic ${topic}`).chance(0.7));
  return [document, ...covered.map((topic) => covers(topic, edition, dated_on)), ...actions(council, dated_on)];
}

function covers(topic: string, edition: string, dated_on: string): Entry {
  const title = `Chapter of the needs assessment of ${edition}`;
  return entry({
    subject_kind: "needs_topic",
    subject: topic,
    kind: "document",
    title,
    dated_on,
    done_on: dated_on,
    status: "done",
  });
}

const planned = [
  {
    title: "Double the places of reablement",
    owner_role: "head_of_commissioning",
    sentence: "More reablement, so that fewer people need ongoing support.",
  },
  {
    title: "Open a carers' centre in the north of the area",
    owner_role: "head_of_carers",
    sentence: "Carers in the north are reached by no service of their own.",
  },
  {
    title: "Commission dementia advisers",
    owner_role: "head_of_older_people",
    sentence: "People with dementia and their families are told early what help there is.",
  },
  {
    title: "Review transport in rural places",
    owner_role: "head_of_disability",
    sentence: "People in rural places wait longest for a service.",
  },
] as const;

function actions(council: Council, dated_on: string): Entry[] {
  return planned.flatMap(({ title, owner_role, sentence }) => {
    const stream = streamFor(council.code, `action ${title}`);
    if (!stream.chance(0.75)) return [];
    const due = daysAfter(dated_on, 400 + 500 * stream.even());
    const done =
      due > "2011-12-31" ? { due_on: due, done_on: "", status: "not_started" } : doneAbout(due, council, stream);
    return [
      entry({
        subject_kind: "needs_topic",
        subject: "action",
        kind: "plan",
        title,
        dated_on,
        owner_role,
        sentence,
        ...done,
      }),
    ];
  });
}
