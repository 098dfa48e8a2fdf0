/** What a Director answers for beside the ten themes: the seven aspects of the remit and the seven shared outcomes. */
interface AccountPart {
  readonly id: string;
  /** As its source prints it. */
  readonly title: string;
  /** Questions of the guide to scrutiny whose answers speak of it. */
  readonly questions: readonly string[];
  /** Indicators that speak of it, as questions name theirs; see `indicatorOf`. */
  readonly indicators: readonly string[];
}

/** The seven aspects of a Director's remit (Department of Health, 2006, paragraph 14), in its order. */
export const aspects = [
  {
    id: "accountability",
    title:
      "Accountability for assessing local needs and ensuring availability and delivery of a full range of local authority services",
    questions: ["Q1", "Q3", "Q6", "Q32", "Q38", "Q48", "Q50", "Q62", "Q63", "Q66", "Q82", "Q88"],
    indicators: ["NI 132", "NI 133", "NI 135", "ASCOF 2023-24 1D", "ASCOF 2023-24 1E"],
  },
  {
    id: "professional_leadership",
    title: "Professional leadership, including workforce planning",
    questions: ["Q2", "Q70", "Q74", "Q75", "Q76", "Q77"],
    indicators: ["ASCOF 2023-24 6A"],
  },
  {
    id: "standards",
    title: "Leading the implementation of standards",
    questions: ["Q5", "Q9", "Q10", "Q47", "Q65", "Q92"],
    indicators: ["ASCOF 2023-24 4A", "ASCOF 2023-24 4B", "ASCOF 2023-24 6B"],
  },
  {
    id: "cultural_change",
    title: "Managing cultural change",
    questions: ["Q39", "Q41", "Q42", "Q46", "Q51", "Q54", "Q56", "Q64"],
    indicators: ["NI 130", "ASCOF 2023-24 3A", "ASCOF 2023-24 3D(1A)"],
  },
  {
    id: "access_and_partnership",
    title: "Promoting local access and ownership and driving partnership working",
    questions: ["Q11", "Q12", "Q13", "Q14", "Q15", "Q19", "Q20", "Q22", "Q68", "Q91"],
    indicators: ["NI 139", "ASCOF 2023-24 3C(1)", "ASCOF 2023-24 3C(2)"],
  },
  {
    id: "whole_systems",
    title: "Delivering an integrated whole systems approach to supporting communities",
    questions: ["Q7", "Q8", "Q25", "Q35", "Q58", "Q60", "Q72", "Q81"],
    indicators: ["NI 125", "NI 131", "NI 134", "ASCOF 2023-24 2D(1)"],
  },
  {
    id: "inclusion_and_wellbeing",
    title: "Promoting social inclusion and wellbeing",
    questions: ["Q18", "Q24", "Q26", "Q27", "Q28", "Q29"],
    indicators: ["NI 2", "NI 8", "NI 119", "NI 146", "ASCOF 2023-24 5A(1)", "ASCOF 2023-24 5A(2)"],
  },
] as const satisfies readonly AccountPart[];

/** The seven outcomes that Putting People First asks partners to share (HM Government, 2007, section 3.2), in its order. */
export const sharedOutcomes = [
  {
    id: "live_independently",
    title: "live independently",
    questions: ["Q30", "Q57"],
    indicators: ["NI 136", "NI 139", "NI 141", "NI 142", "NI 145", "ASCOF 2023-24 2A", "ASCOF 2023-24 2E(1)"],
  },
  {
    id: "stay_healthy",
    title: "stay healthy and recover quickly from illness",
    questions: ["Q29", "Q60"],
    indicators: ["NI 119", "NI 125", "NI 131", "NI 134", "NI 137", "ASCOF 2023-24 2D(1)"],
  },
  {
    id: "control_over_life",
    title: "exercise maximum control over their own life and where appropriate the lives of their family members",
    questions: ["Q39", "Q43", "Q61"],
    indicators: ["NI 124", "NI 127", "NI 130", "ASCOF 2023-24 3A", "ASCOF 2023-24 3D(2A)"],
  },
  {
    id: "family_life",
    title: "sustain a family unit which avoids children being required to take on inappropriate caring roles",
    questions: ["Q38", "Q48"],
    indicators: ["NI 135", "ASCOF 2023-24 1C", "ASCOF 2023-24 3B"],
  },
  {
    id: "participate_as_citizens",
    title: "participate as active and equal citizens, both economically and socially",
    questions: ["Q16", "Q18", "Q28"],
    indicators: ["NI 2", "NI 3", "NI 4", "NI 6", "NI 146", "NI 150", "ASCOF 2023-24 5A(1)"],
  },
  {
    id: "quality_of_life",
    title: "have the best possible quality of life, irrespective of illness or disability",
    questions: ["Q51", "Q61"],
    indicators: ["NI 119", "NI 138", "ASCOF 2023-24 1A", "ASCOF 2023-24 1B"],
  },
  {
    id: "dignity_and_respect",
    title: "retain maximum dignity and respect",
    questions: ["Q17", "Q47"],
    indicators: ["NI 128", "NI 140", "ASCOF 2023-24 4A"],
  },
] as const satisfies readonly AccountPart[];
