import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ShowNotes } from '@/components/episode/show-notes';
import { maps, show } from '@/tests/unit/lib/output/sample';

const LONG = '<p>A map of the coast.</p>'.repeat(20);

const render = (notesHtml: string | null, wordCount: number) =>
  renderToStaticMarkup(
    <ShowNotes
      show={show}
      episode={{ ...maps, notesHtml, transcript: { sections: [], wordCount } }}
    />,
  );

it('long notes are folded above a transcript, and open without one', () => {
  expect(render(LONG, 800)).toContain('<details');
  expect(render(LONG, 0)).not.toContain('<details');
});

it('short notes are open, and an episode without notes has no section', () => {
  expect(render('<p>A map.</p>', 800)).not.toContain('<details');
  expect(render(null, 800)).toBe('');
});
