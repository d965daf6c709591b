import { describe, expect, it } from 'vitest';
import { chaptersOf } from '@/lib/episode/chapters';
import { episodeWith, problemLinesWith } from '@/tests/support/timed-folder';

const FILE = 'content/episodes/maps.chapters.json';

describe('chapters of an author', () => {
  it('are read from a list, and win over timed headings', async () => {
    const list = '[{ start: 0, title: The coast }, { start: "0:01", title: Rivers, hidden: true }]';
    const body = '## Old\n\n[00:00] Maps.\n\n## New\n\n[00:01] Bees.\n';
    const episode = await episodeWith({}, { chapters: list }, body);
    expect(episode.listedChapters[1]).toMatchObject({ startSeconds: 1, isHidden: true });
    expect(chaptersOf(episode)).toEqual([{ id: null, startSeconds: 0, title: 'The coast' }]);
  });

  it('are read from a file of Podcasting 2.0 beside the episode', async () => {
    const chapters = [
      {
        startTime: 1.25,
        title: 'Rivers',
        img: 'https://e.example/r.jpg',
        url: 'https://e.example/',
      },
      { startTime: '0', title: 'The  coast', endTime: 1 },
      { startTime: 1.5, toc: false, img: 'javascript:alert(1)' },
    ];
    const episode = await episodeWith({ [FILE]: JSON.stringify({ version: '1.2.0', chapters }) });
    expect(episode.listedChapters).toEqual([
      {
        startSeconds: 0,
        title: 'The coast',
        endSeconds: 1,
        url: null,
        image: null,
        isHidden: false,
      },
      {
        startSeconds: 1.25,
        title: 'Rivers',
        endSeconds: null,
        url: 'https://e.example/',
        image: 'https://e.example/r.jpg',
        isHidden: false,
      },
      { startSeconds: 1.5, title: '', endSeconds: null, url: null, image: null, isHidden: true },
    ]);
  });

  it.each([
    [
      { chapters: '[{ start: 5, title: A }]' },
      {},
      '"A" starts at 0:05, and the audio ends at 0:02.',
    ],
    [
      { chapters: '[{ start: 1, title: A }, { start: 1, title: B }]' },
      {},
      'Sort the chapters by time',
    ],
    [{ chapters: '[{ start: 1, title: A, end: 0.5 }]' }, {}, 'A chapter ends after its start.'],
    [{ chapters: '[]' }, { [FILE]: '{"chapters":[]}' }, 'They are in'],
    [{}, { [FILE]: '{"chapters":[{"title":"A"}]}' }, 'These are no chapters of Podcasting 2.0.'],
  ])('with %j and %j get a problem', async (fields, files, message) => {
    const problems = await problemLinesWith(files, fields);
    expect(problems.join('\n')).toContain(message);
  });
});
