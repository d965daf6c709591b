import { parseClock } from '@/lib/time/parse-clock';
import type { Span } from './sound/span';

/** Reads a stretch such as `12:00-13:30`; `null` for anything else. */
export function stretchOf(text: string): Span | null {
  const [, start = '', end = ''] = /^([\d:.]+)[-–]([\d:.]+)$/.exec(text) ?? [];
  const [from, to] = [parseClock(start), parseClock(end)];
  return from !== null && to !== null && from < to ? { from, to } : null;
}
