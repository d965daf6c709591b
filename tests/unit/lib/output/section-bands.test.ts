import { describe, expect, it } from 'vitest';
import type { Speaker, Speakers } from '@/lib/episode/speakers';
import { sectionBands } from '@/lib/output/section-bands';
import type { Timing } from '@/lib/transcript/timing';
import type { Block, Section } from '@/lib/transcript/transcript';

const ANN: Speaker = { name: 'Ann', number: 1, person: null };
const BEN: Speaker = { name: 'Ben', number: 2, person: null };
const SPEAKERS: Speakers = new Map([
  ['Ann', ANN],
  ['Ben', BEN],
]);

function block(speaker: string | null, text: string): Block {
  return { id: 'p', kind: 'paragraph', speaker, startSeconds: null, html: text, text };
}

function section(id: string, startSeconds: number | null, blocks: readonly Block[]): Section {
  return { id, title: id, level: 3, startSeconds, blocks };
}

function episodeOf(sections: readonly Section[], timing: Timing | null = null) {
  const audio = {
    src: '/a.mp3',
    type: 'audio/mpeg',
    format: 'mp3',
    bytes: 1,
    durationSeconds: 200,
  };
  return { transcript: { sections, wordCount: 0 }, timing, audio };
}

describe('the bands of sections', () => {
  it('show who speaks where by time, with the turns of each speaker in one path', () => {
    const sections = [
      section('a', 0, [block('Ann', 'One.'), block('Ben', 'Two.'), block('Ann', 'Three.')]),
    ];
    const blocks = [
      { startSeconds: 0, endSeconds: 50 },
      { startSeconds: 60, endSeconds: 100 },
      { startSeconds: 100, endSeconds: 200 },
    ];
    const timing: Timing = { level: 'paragraphs', durationSeconds: 200, words: [], blocks };
    expect(sectionBands(episodeOf(sections, timing), SPEAKERS).get('a')).toEqual([
      { number: 1, path: 'M0 .5h25M50 .5h50' },
      { number: 2, path: 'M30 .5h20' },
    ]);
  });

  it('show it by words without times, and go on with a turn in the next section', () => {
    const sections = [
      section('a', null, [block('Ann', 'One two three.'), block('Ben', 'Four.')]),
      section('b', null, [block(null, 'Five.')]),
    ];
    const bands = sectionBands(episodeOf(sections), SPEAKERS);
    expect(bands.get('a')).toEqual([
      { number: 1, path: 'M0 .5h75' },
      { number: 2, path: 'M75 .5h25' },
    ]);
    expect(bands.get('b')).toEqual([{ number: 2, path: 'M0 .5h100' }]);
  });

  it('do not exist if one person speaks', () => {
    const sections = [section('a', 0, [block('Ann', 'One.')])];
    expect(sectionBands(episodeOf(sections), new Map([['Ann', ANN]])).size).toBe(0);
  });
});
