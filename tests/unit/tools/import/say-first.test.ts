import { describe, expect, it } from 'vitest';
import { atMost } from '@/tools/import/at-most';
import { oldAddressLines } from '@/tools/import/say-first';
import { FEED, importFolder } from '@/tests/support/import-folder';

/** The feed with so many items, numbered from a number on. */
function feedOf(count: number, from: number): string {
  const items = Array.from(
    { length: count },
    (_, at) =>
      `<item><title>Tide ${at}</title><guid>g${at}</guid><pubDate>Mon, 0${(at % 9) + 1} Jun 2020 06:00:00 GMT</pubDate><enclosure url="https://cdn.example/${at}.mp3" length="100000" type="audio/mpeg"/><itunes:duration>60</itunes:duration><itunes:episode>${from + at}</itunes:episode></item>`,
  );
  return FEED.replace(/<item>[\s\S]*<\/item>/, items.join(''));
}

describe('what is said first', () => {
  it.each([
    ['a round number of items', 10, 1, 'it has exactly 10 items'],
    ['a lowest number above 1', 9, 41, 'its lowest number is 41'],
  ])('names the host that cuts its feed: %s', async (_, count, from, why) => {
    const folder = await importFolder();
    const feed = feedOf(count, from).replace(
      '</channel>',
      '<generator>Libsyn WebEngine 2.0</generator></channel>',
    );
    const { lines } = await folder.feed(feed);
    const at = lines.findIndex((line) => line.startsWith('Planned '));
    expect(lines[at - 1]).toBe(
      `The host may cut this feed: ${why}. Raise the limit at Libsyn: Destinations → Libsyn Classic Feed → "Episode limit". Then import again, so that no episode is missing.`,
    );
  });

  it('is nothing for a whole feed', async () => {
    const folder = await importFolder();
    const { lines } = await folder.feed(feedOf(9, 1));
    expect(lines.join('\n')).not.toContain('may cut');
  });

  it('names old addresses that a static host cannot lead on', () => {
    const many = Array.from({ length: 1001 }, (_, at) => [`/${at}`]);
    expect(oldAddressLines([['https://old.example/?p=7'], ...many])).toEqual([
      expect.stringContaining('1 old addresses have a question mark, such as /?p=7.'),
      expect.stringContaining('Old addresses need 2002 rules in _redirects'),
    ]);
    expect(oldAddressLines(many.slice(1))).toEqual([]);
  });
});

describe('questions to a host', () => {
  it('are at most four at a time', async () => {
    const limit = atMost(4);
    const open: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const tasks = Array.from({ length: 11 }, (_, at) =>
      limit(at < 10 ? 'a' : 'b', async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise<void>((resolve) => open.push(resolve));
        running -= 1;
        return at;
      }),
    );
    // Each answer lets the next question begin.
    const answers = Promise.all(tasks);
    let isDone = false;
    void answers.then(() => (isDone = true));
    while (!isDone) {
      open.shift()?.();
      await Promise.resolve();
    }
    expect(await answers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // Four of one host, and one of the other.
    expect(most).toBe(5);
  });
});
