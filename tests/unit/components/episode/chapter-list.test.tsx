import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Transcript } from '@/components/transcript/transcript';
import type { ListedChapter } from '@/lib/episode/episode';
import { maps, show } from '@/tests/unit/lib/output/sample';

const chapter = (startSeconds: number, title: string): ListedChapter => ({
  ...{ startSeconds, title, isHidden: false, endSeconds: null, url: null, image: null },
});
const LISTED = [
  chapter(0, 'Sand'),
  { ...chapter(60, 'An advert'), isHidden: true },
  chapter(90.5, 'Rocks'),
];
const SILENT = {
  ...maps,
  transcript: { sections: [], wordCount: 0 },
  timing: null,
  chapters: [],
};

const render = (listedChapters: readonly ListedChapter[]) =>
  renderToStaticMarkup(<Transcript show={show} episode={{ ...SILENT, listedChapters }} />);

it('an episode without a transcript has its chapters, each with a link that plays it', () => {
  const html = render(LISTED);
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="#t=0"', 'href="#t=90.5"']);
  expect(html).toMatch(/>0:00<.*>Sand<.*>1:30<.*>Rocks</);
  expect(html).not.toContain('An advert');
});

it('an episode without a transcript and with one chapter or none has no empty list', () => {
  expect(render(LISTED.slice(0, 1))).toBe('');
  expect(render([])).toBe('');
});
