import { z } from 'zod';
import type { Tally } from '@/tools/dev/testing/tally';

/** Report of the checks in WebKit. */
export const WEBKIT_REPORT = '.verbatim/webkit.json';

const report = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });

/** Counts the report of the checks in WebKit. */
export function webkitTally(written: unknown): Tally {
  return report.parse(written);
}
