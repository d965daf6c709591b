import { describe, expect, it } from 'vitest';
import { formatClock } from '@/lib/time/format-clock';
import { isoDuration } from '@/lib/time/iso-duration';
import { parseClock } from '@/lib/time/parse-clock';
import { parseMoment } from '@/lib/time/parse-moment';
import { readingMinutes } from '@/lib/time/reading-minutes';
import { spokenTime } from '@/lib/time/spoken-time';
import { messages as de } from '@/lib/messages/de/core';
import { messages as en } from '@/lib/messages/en/core';

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [572, '9:32'],
    [3600, '1:00:00'],
    [3723.4, '1:02:03'],
  ])('shows %d seconds as %s', (seconds, clock) => {
    expect(formatClock(seconds)).toBe(clock);
  });

  it('throws for a negative or infinite position', () => {
    expect(() => formatClock(-1)).toThrow(RangeError);
    expect(() => formatClock(Number.NaN)).toThrow(RangeError);
  });
});

describe('parseClock', () => {
  it.each([
    ['9:32', 572],
    ['90:00', 5400],
    ['1:02:03', 3723],
    ['00:02:03.5', 123.5],
  ])('reads %s', (clock, seconds) => {
    expect(parseClock(clock)).toBe(seconds);
  });

  it.each(['', '9', '9:75', '1:60:00', '-1:00', '42m', '1:2', '1:2:3', '١:٣٠'])(
    'does not read %j as a clock',
    (text) => {
      expect(parseClock(text)).toBeNull();
    },
  );
});

describe('parseMoment', () => {
  it.each([
    ['#t=123', 123, null],
    ['#t=12.5', 12.5, null],
    ['#t=12.5s', 12.5, null],
    ['#t=00:02:03', 123, null],
    ['#t=1m30s', 90, null],
    ['#t=1h2m3s', 3723, null],
    ['#t=2H', 7200, null],
    ['#t=1m30.5s,2m', 90.5, 120],
    ['?t=90s', 90, null],
    ['#t=1h5', 3605, null],
    ['?t=123', 123, null],
    ['?a=b&t=9', 9, null],
    ['#t=12.5,18', 12.5, 18],
    ['#t=12.5%2C18', 12.5, 18],
    ['#t=npt:10,20', 10, 20],
    ['#t=,20', 0, 20],
    ['#t=20,10', 20, null],
    ['#t=12:~:text=the%20bees', 12, null],
  ])('reads %s', (part, start, end) => {
    expect(parseMoment(part)).toEqual({ start, end });
  });

  it.each(['', '#', '#the-bees', '#t=', '#t=soon', '#t=-5', '#art=5', '#t=1e9', '#t=s', '#t=3s1m'])(
    'finds no moment in %j',
    (part) => {
      expect(parseMoment(part)).toBeNull();
    },
  );
});

describe('spokenTime', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [101.9, '1 minute 41 seconds'],
    [120, '2 minutes'],
    [3605, '1 hour 5 seconds'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(spokenTime(seconds, en.time)).toBe(text);
  });

  it('uses the language of the show', () => {
    expect(spokenTime(101, de.time)).toBe('1 Minute 41 Sekunden');
  });
});

describe('isoDuration', () => {
  it.each([
    [0, 'PT0S'],
    [572, 'PT9M32S'],
    [3600, 'PT1H'],
    [59.7, 'PT1M'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(isoDuration(seconds)).toBe(text);
  });
});

describe('readingMinutes', () => {
  it('are at least 1, and 4 for a thousand words', () => {
    expect(readingMinutes(12)).toBe(1);
    expect(readingMinutes(1000)).toBe(4);
  });
});
