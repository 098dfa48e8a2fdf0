/** What an interval of a survey is, wherever one is printed: the publisher's margin may pass what a share can be. */
export const publishedMargins =
  "A survey’s interval is its value with the published margin of error either way: of few people it can pass 0% or 100%, which no share can.";
