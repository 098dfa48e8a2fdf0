import type { Method } from "./method.ts";

/**
 * Whether a process meets a target while nothing changes: `consistently_met` or `consistently_missed` where the target
 * lies beyond a process limit, `inconsistent` where it lies between them. Null where a limit or the target is missing or
 * neither side is good; `xmr_assurance_refusal` says which.
 *
 * NHS England, Making Data Count, as in NHSRplotthedots.
 */
export const xmrAssurance: Method = {
  name: "xmr_assurance",
  title: "Assurance against a target",
  purpose: "Whether a target will be met as things are, or by luck.",
  citation: "NHS England, Making Data Count",
  formula: "The target is beyond the process limits on the side that is missed, or that is met, or between them.",
  refuses: "Where the series has no limits, and where neither side is good.",
  cases: [
    {
      question: "Limits of 5 and 7 and a target of 4, where high is good",
      query: "select xmr_assurance(4, 5, 7, 'high')",
      answer: "consistently_met",
      source: "test data of NHSRplotthedots",
    },
    {
      question: "The same for a measure of which neither side is good",
      query: "select xmr_assurance_refusal(4, 5, 7, 'none')",
      answer: "neither side is good",
      source: "test data of NHSRplotthedots",
    },
  ],
  macros: [
    `create or replace macro xmr_assurance_refusal(target, lower_limit, upper_limit, polarity) as case
      when lower_limit is null or upper_limit is null then 'the series has no limits'
      when target is null then 'there is no target'
      when polarity is null or polarity not in ('high', 'low') then 'neither side is good' end`,
    `create or replace macro xmr_assurance(target, lower_limit, upper_limit, polarity) as case
      when xmr_assurance_refusal(target, lower_limit, upper_limit, polarity) is not null then null
      when target > upper_limit then case polarity when 'high' then 'consistently_missed' else 'consistently_met' end
      when target < lower_limit then case polarity when 'high' then 'consistently_met' else 'consistently_missed' end
      else 'inconsistent' end`,
  ],
};
