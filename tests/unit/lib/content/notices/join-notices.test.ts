import { describe, expect, it } from 'vitest';
import { markdown, siteWith } from '@/tests/support/content-folder';

const shows = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `content/episodes/e${at}.md`,
      markdown({ summary: 'Maps.' }, ''),
    ]),
  );

describe('notices about missing transcripts', () => {
  it('name each file of a few', async () => {
    const { notices } = await siteWith(shows(5));
    expect(notices.map(({ field }) => field)).toEqual(Array(5).fill('transcript'));
  });

  it('are one notice for many', async () => {
    const { notices } = await siteWith(shows(6));
    expect(notices.map(({ message }) => message)).toEqual([
      '6 of 6 episodes have no transcript, so that their pages have no text to read or to search.',
    ]);
  });
});
