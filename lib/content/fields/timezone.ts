import { z } from 'zod';
import { expected } from './field-problems';

const ZONE = expected('the name of a time zone such as Europe/Vienna');

/** A time zone by its IANA name. */
export const timezone = z.string(ZONE).refine(isZone, ZONE);

function isZone(name: string): boolean {
  try {
    // Newer engines accept offsets such as `+02:00`, too, and those know no summer time.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
