import { describe, expect, it } from 'vitest';
import { facetsFile } from '@/lib/output/search/facets-of';
import { searchDocument } from '@/lib/output/search/search-document';
import { decodeRecord } from '@/lib/search/search-record';
import type { Block } from '@/lib/transcript/transcript';
import { bees, maps, show } from '@/tests/unit/lib/output/sample';

const HOSTILE = '</script> ]]> &amp; "quotes" \u202Eabc  🐝';

function paragraph(id: string, speaker: string | null, text: string): Block {
  return { id, kind: 'paragraph', speaker, startSeconds: null, html: '', text };
}

const spoken = {
  ...maps,
  title: HOSTILE,
  transcript: {
    wordCount: 8,
    sections: [
      {
        id: 'north',
        title: 'No <north>',
        level: 3 as const,
        startSeconds: null,
        blocks: [
          paragraph('p1', null, 'Old maps & seas.'),
          paragraph('p2', 'Ada', 'They have\u200B no north.'),
          { ...paragraph('p3', null, ''), kind: 'break' as const },
        ],
      },
    ],
  },
};

describe('the document of an episode', () => {
  const html = searchDocument(show, spoken);

  it('has an anchor before each heading and spoken paragraph', () => {
    expect(html).toContain(
      '<a id="s.north"></a><span data-pagefind-weight="5">No &lt;north&gt;</span> ' +
        '<a id="b.p1"></a>Old maps &amp; seas. <a id="b.p2.0"></a>They have no north. </div>',
    );
  });

  it('contains the record in an anchor, with any characters', () => {
    const id = /<a id="(r\.[^"]*)">/.exec(html)?.[1] ?? '';
    expect(decodeRecord(id)).toEqual({
      kind: 'episode',
      track: {
        id: 'old-maps',
        title: HOSTILE,
        series: 'Daily Episode',
        src: '/my-show/audio/old%20maps.mp3',
        format: 'mp3',
        duration: 571.6,
        page: '/my-show/episodes/old-maps/',
        artwork: '/my-show/pictures/artwork.png.webp',
      },
      series: 'Daily Episode',
      date: '2026-06-22',
      day: 'June 22, 2026',
      timing: null,
      cover: { tone: 1, drawing: '7' },
      speakers: ['Ada'],
    });
  });

  it('keeps summary, notes and names apart', () => {
    const noted = searchDocument(show, { ...spoken, notesHtml: '<p>More about maps.</p>' });
    const about = noted.split('<a id="about"></a>').slice(1);
    expect(about.map((part) => part.trim())).toEqual([
      'Why old maps have no north.',
      '<p>More about maps.</p>',
      expect.stringContaining('Daily Episode'),
    ]);
  });

  it('omits a summary that repeats the beginning of the transcript', () => {
    expect(html).toContain('Why old maps have no north.');
    const cut = searchDocument(show, { ...spoken, summary: 'Old maps & seas. They have…' });
    expect(cut).not.toContain('They have…');
  });
});

describe('the facets of a show', () => {
  it('contain each value once with its name, and the latest year first', () => {
    const old = { ...bees, day: '2019-12-31' };
    expect(facetsFile(show, [maps, bees, old], { version: 'abc', isSmall: true })).toEqual({
      isSmall: true,
      version: 'abc',
      language: 'en',
      examples: [],
      facets: {
        series: [['daily', 'Daily']],
        topic: [['cartography', 'Cartography']],
        person: [['ada', 'Ada']],
        year: [
          ['2026', '2026'],
          ['2019', '2019'],
        ],
      },
    });
  });
});
