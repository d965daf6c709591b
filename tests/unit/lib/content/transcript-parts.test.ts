import { expect, it } from 'vitest';
import { summaryFrom } from '@/lib/content/transcript-parts';

const NONE = { sections: [], wordCount: 0 };

it('the summary of an episode without a transcript has no links that are only a mark', () => {
  const notes =
    '<p><a href="https://pay.example/">↗</a></p><p>About <a href="https://a.example/">the sea</a>. <a href="https://b.example/">▶</a> It is deep.</p>';
  expect(summaryFrom(NONE, notes, 'en')).toBe('About the sea. It is deep.');
});
