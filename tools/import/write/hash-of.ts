import { createHash } from 'node:crypto';

/** A short hash of a text, or of a value with its keys in any order. */
export function hashOf(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}` : JSON.stringify(sorted(value));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
