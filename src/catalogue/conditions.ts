import type { clientGroups } from "./code-lists.ts";

/** A condition of which published rates by age and sex are put over populations. */
export interface Condition {
  readonly id: string;
  /** As pages print it: people with, or who have. */
  readonly title: string;
  /** The client group whose people are supported for it; null where returns count none of their own. */
  readonly clientGroup: (typeof clientGroups)[number] | null;
}

/** The conditions that models of need are made for. */
export const conditions: readonly Condition[] = [
  { id: "dementia", title: "Dementia", clientGroup: null },
  { id: "depression", title: "Depression in later life", clientGroup: null },
  { id: "falls", title: "A fall in the last year", clientGroup: null },
  { id: "limiting_illness", title: "A long-term illness that limits daily life", clientGroup: null },
  { id: "physical_disability", title: "A moderate or serious physical disability", clientGroup: "physical_disability" },
  { id: "learning_disability", title: "A learning disability", clientGroup: "learning_disability" },
  { id: "mental_health", title: "A common mental health problem", clientGroup: "mental_health" },
  { id: "sensory_impairment", title: "A moderate or severe loss of sight or hearing", clientGroup: null },
];
