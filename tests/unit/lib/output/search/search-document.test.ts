import { describe, expect, it } from 'vitest';
import { facetsFile } from '@/lib/output/search/facets-of';
import { searchDocument } from '@/lib/output/search/search-document';
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

describe('the text of an episode', () => {
  const { record, parts } = searchDocument(show, spoken);

  it('has the title, and each heading and spoken paragraph with its id', () => {
    expect(parts[0]).toEqual(['title', HOSTILE]);
    expect(parts.filter(([kind]) => kind === 'section' || kind === 'block')).toEqual([
      ['section', 'No <north>', 'north'],
      ['block', 'Old maps & seas.', 'p1'],
      ['block', 'They have no north.', 'p2', 0],
    ]);
  });

  it('has the record, with any characters', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual({
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

  function aboutOf(episode: typeof maps) {
    return searchDocument(show, episode).parts.flatMap(([kind, text]) =>
      kind === 'about' ? [text] : [],
    );
  }

  it('keeps summary, paragraphs of the notes, and names apart', () => {
    const notesHtml = '<p>More <em>about</em> maps.</p><ul><li>A &#x26; B</li><li>C</li></ul>';
    expect(aboutOf({ ...spoken, notesHtml })).toEqual([
      'Why old maps have no north.',
      'More about maps.',
      'A & B',
      'C',
      expect.stringContaining('Daily Episode'),
    ]);
  });

  it('omits a summary that repeats the beginning of the transcript', () => {
    expect(aboutOf(spoken)).toContain('Why old maps have no north.');
    const cut = aboutOf({ ...spoken, summary: 'Old maps & seas. They have…' });
    expect(cut).toEqual(['See the bees.', expect.stringContaining('Daily Episode')]);
  });
});

describe('the facets of a show', () => {
  it('contain each value once with its name, and the latest year first', () => {
    const old = { ...bees, day: '2019-12-31' };
    expect(facetsFile(show, [maps, bees, old])).toEqual({
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

  it('are at most 300 of a kind, those with the most episodes, in alphabetical order', () => {
    const guest = (number: number) => ({
      ...{ id: `g${number}`, name: `G ${number}`, role: 'guest' },
      ...{ url: null, image: null },
    });
    const guests = Array.from({ length: 400 }, (_, at) => guest(at + 100));
    const of = (people: typeof guests) => ({ ...maps, people });
    const { person } = facetsFile(show, [of(guests), of(guests.slice(-200))]).facets;
    const ids = person.map(([id]) => id);
    expect(ids).toHaveLength(300);
    expect(ids).toEqual([...guests.slice(0, 100), ...guests.slice(-200)].map(({ id }) => id));
  });
});
