import { describe, expect, it } from 'vitest';
import { feedDate } from '@/tools/import/feed/feed-date';

describe('a date of a feed', () => {
  it.each([
    ['Thu, 29 Oct 2015 06:00:00 -0400', '2015-10-29T06:00:00-04:00'],
    ['29 Oct 2015 6:00 EDT', '2015-10-29T06:00:00-04:00'],
    ['Thu, 9 October 2015 06:00:00 PST', '2015-10-09T06:00:00-08:00'],
    ['Thu, 29 Oct 15 06:00:00 GMT', '2015-10-29T06:00:00+00:00'],
    ['Thu, 29 Oct 2015 06:00:00 GMT+0200', '2015-10-29T06:00:00+02:00'],
    ['Do, 29 Oct 2015 06:00:00 Z', '2015-10-29T06:00:00+00:00'],
    ['2015-10-29T06:00:00.123+02:00', '2015-10-29T06:00:00+02:00'],
    ['2015-10-29', '2015-10-29'],
  ])('%s is %s', (written, date) => expect(feedDate(written)).toBe(date));

  it.each(['', 'soon', '31 Feb 2015 06:00:00 GMT', 'Thu, 29 Xyz 2015 06:00:00 GMT'])(
    '%j is none',
    (written) => expect(feedDate(written)).toBeNull(),
  );
});
