/**
 * Takes the place of Next's module `collect-segment-data`, which renders each page once more for
 * each of its segments. Next's clients would prefetch these parts, but an export of ours does not
 * contain them: a navigation fetches the flight data of the whole page.
 */
const SOURCE = `
export async function collectPrefetchHints() { return null; }
export async function collectSegmentData() { return new Map(); }
`;

/** A loader for Turbopack, which imports this file alone. */
export default function noPrefetchData() {
  return SOURCE;
}
