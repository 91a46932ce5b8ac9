/**
 * The one way Kriti writes JSON: two spaces, a few telling keys first and all
 * others sorted, one line feed at the end. Equal values give equal bytes
 * whatever the order their keys were made in, so a hash of the text tells
 * whether a file changed, and version control shows honest differences.
 */

/** Keys that come first in any object, in this order; all others follow sorted. */
const FIRST = ['format', 'id', 'type', 'kind', 'attrs', 'marks', 'title', 'text', 'content'];
const rank = new Map(FIRST.map((key, i) => [key, i]));

const byRank = (a: string, b: string): number =>
  (rank.get(a) ?? FIRST.length) - (rank.get(b) ?? FIRST.length) || (a < b ? -1 : a > b ? 1 : 0);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => byRank(a, b)).map(([k, v]) => [k, sorted(v)]));
};

/** Canonical JSON text of a value; `undefined` members are left out. */
export const canonical = (value: unknown): string => `${JSON.stringify(sorted(value), null, 2)}\n`;
