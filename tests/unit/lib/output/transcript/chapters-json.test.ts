import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chaptersOf } from '@/lib/episode/chapters';
import { chaptersJson } from '@/lib/output/transcript/chapters-json';
import type { Section } from '@/lib/transcript/transcript';
import { maps, show } from '@/tests/unit/lib/output/sample';

/** @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md */
const specification = z.strictObject({
  version: z.literal('1.2.0'),
  author: z.string(),
  title: z.string(),
  podcastName: z.string(),
  chapters: z.array(z.strictObject({ startTime: z.number(), title: z.string(), url: z.url() })),
});

function section(id: string, title: string | null, startSeconds: number | null): Section {
  return { id, title, level: 3, startSeconds, blocks: [] };
}

const episode = {
  ...maps,
  transcript: {
    wordCount: 0,
    sections: [
      section('opening', null, 0),
      section('der-anfang-für-alle', 'Der Anfang', 12.5),
      section('no-text', 'Above another heading', null),
      section('same', 'At the same time', 12.5),
      section('end', 'The end', 60),
    ],
  },
};

describe('chapters', () => {
  it('are the timed headings, each at a different time', () => {
    expect(chaptersOf(episode).map(({ title, startSeconds }) => [title, startSeconds])).toEqual([
      ['Der Anfang', 12.5],
      ['The end', 60],
    ]);
  });

  it('match their specification', () => {
    expect(specification.parse(JSON.parse(chaptersJson(show, episode)))).toEqual({
      version: '1.2.0',
      author: 'Joanna Rivers',
      title: 'Old maps',
      podcastName: 'Bees & Maps',
      chapters: [
        {
          startTime: 12.5,
          title: 'Der Anfang',
          url: 'https://example.org/my-show/episodes/old-maps/#der-anfang-f%C3%BCr-alle',
        },
        {
          startTime: 60,
          title: 'The end',
          url: 'https://example.org/my-show/episodes/old-maps/#end',
        },
      ],
    });
  });
});
