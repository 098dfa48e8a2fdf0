/** Councils of the demonstration with something to show: what happened, in a sentence, for tests and pages to name. */
import { councilNamed } from "./council-register.ts";

/** A council and what there is to see in its returns. */
export interface Story {
  readonly code: string;
  readonly name: string;
  readonly sentence: string;
}

function story(name: string, sentence: string): Story {
  return { code: councilNamed(name).code, name, sentence };
}

/** The stories, by what they show. */
export const stories = {
  didNotReport: story(
    "Millstairs",
    "Millstairs has returned no personal budgets, no offers of them and no savings in any year.",
  ),
  late: story(
    "Wharnshaw",
    "Wharnshaw's personal budgets for 2010-11 Q4 were not in the quarter's file and came two months later.",
  ),
  missingQuarter: story("Medwick", "Medwick's personal budgets for 2009-10 Q3 never arrived."),
  restated: story(
    "Brackenholm",
    "Brackenholm restated its personal budgets for 2010-11 Q3 upward in June 2011, after finding accounts not counted.",
  ),
  verySmall: story(
    "Gannet Isles",
    "Gannet Isles has about 2,300 adults, so that many of its counts are between 1 and 4.",
  ),
  typical: story("Eastwold", "Eastwold is near the middle of most measures and its returns are complete."),
  straddling: story(
    "Northmere",
    "Northmere is above 30% at March 2011 by one definition of eligible people and below it by another.",
  ),
  savingNotSustained: story(
    "Harrowfen",
    "Harrowfen's largest saving of 2008-09 ended in 2009-10, so it leaves every year and the total since 2008 falls.",
  ),
  newest: story(
    "Mid Ovelshire",
    "Mid Ovelshire began on 1 April 2009, after the published comparator groups were made, so that it has open peers.",
  ),
  wellAbove: story("Larkenhurst", "Larkenhurst is well above 30% at March 2011 by every definition."),
  wellBelow: story("Fosseby", "Fosseby is well below 30% at March 2011 by every definition."),
  evidencedLate: story(
    "Skellbeck",
    "Skellbeck did what each milestone asks about three months after it was due, as its register shows.",
  ),
  noEvidence: story("Weirbrook", "Weirbrook's register has nothing on the milestones of commissioning."),
  thresholdTightened: story(
    "Stonegarth",
    "Stonegarth supported people with moderate needs until 2009-10, and in 2010-11 those with substantial needs alone.",
  ),
  inHouse: story(
    "Coalstead",
    "Coalstead provides far more of its care itself than other councils, and its own share has hardly moved.",
  ),
  boughtElsewhere: story(
    "Hamberlode",
    "Hamberlode provided more than most of its care itself in 2007-08, and by 2010-11 buys nearly all of it from others.",
  ),
} as const satisfies Record<string, Story>;
