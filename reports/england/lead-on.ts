/** Leads on from an address that once was of a number's explanation, such as `england#PPF-12/…`, to where that is now. */
export function englandLeadOn(): void {
  const part = decodeURIComponent(location.hash.slice(1));
  if (part !== "" && document.getElementById(part) === null) location.replace(`./explained${location.hash}`);
}
