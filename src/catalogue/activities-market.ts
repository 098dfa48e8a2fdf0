import { type Activity, activity } from "./activity.ts";

const market = { domain: "Services", personTypes: ["all"] } as const;
const providers = { ...market, counted: "providers" } as const;
const used = "Providers whose care people supported by the council use on the last day";

/** Who is there to choose from: providers by kind and size, those that come and go, and personal assistants. */
export const marketActivities: readonly Activity[] = [
  activity({
    ...providers,
    measure: "providers",
    code: "ACT-PROVIDER",
    title: "Providers of care",
    count: `${used}; each is of one kind, what it mainly provides`,
    basis: "snapshot",
    groups: { provider_kind: "parts", provider_size: "parts" },
    questions: ["Q66"],
  }),
  activity({
    ...providers,
    measure: "new_providers",
    code: "ACT-PROVIDER-NEW",
    title: "Providers that are new",
    count: "Of them, not used a year before",
    of: used,
    basis: "snapshot",
    groups: { provider_kind: "parts" },
    questions: ["Q66"],
  }),
  activity({
    ...providers,
    measure: "lost_providers",
    code: "ACT-PROVIDER-LOST",
    title: "Providers no longer used",
    count: "Of them, not used on the last day",
    of: "Providers used a year before the last day",
    basis: "snapshot",
    groups: { provider_kind: "parts" },
    questions: ["Q66"],
  }),
  activity({
    ...market,
    measure: "personal_assistants",
    code: "ACT-PA",
    title: "Personal assistants",
    count: "Personal assistants whom people with a personal budget employ on the last day",
    basis: "snapshot",
    questions: ["Q66"],
  }),
  activity({
    ...providers,
    measure: "helped_providers",
    code: "ACT-PROVIDER-HELPED",
    title: "Providers helped or trained",
    count: "Of them, helped or trained by the council in the year",
    of: used,
    groups: { provider_size: "parts" },
    polarity: "high",
    questions: ["Q69"],
  }),
];
