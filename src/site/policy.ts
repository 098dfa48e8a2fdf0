/** What a page may load is of the site itself; no script and no style within a page counts, and no form is sent. */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The empty picture by which a page says that it has no icon.
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

/** The policy that every page brings along, whoever serves it. */
export const pagePolicy = rules.join("; ");

/** The policy of a server, which says also that no page may frame these: in a page itself that has no effect. */
export const servedPolicy = [...rules, "frame-ancestors 'none'"].join("; ");
