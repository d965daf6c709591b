import { expect, it } from 'vitest';
import { passagesMarkdown } from '@/lib/player/passages-markdown';
import { passage } from './passages';

it('lists passages by episode, in the order of the audio, with source and link', () => {
  const passages = [
    passage({ text: 'They end at the *sea*.', start: 120 }),
    passage({ trackId: 'bees', title: 'Bees [live]', text: 'Bees count.', start: null }),
    passage(),
  ];
  const markdown = passagesMarkdown(
    passages,
    ({ speaker, start }) => `${speaker}, ${start}`,
    ({ page }) => `https://example.org${page}`,
  );
  expect(markdown).toBe(
    [
      '## Old maps\n',
      '> Old maps have no north.\n>\n> — [Ada, 88.2](https://example.org/episodes/old-maps/)\n',
      '> They end at the \\*sea\\*.\n>\n> — [Ada, 120](https://example.org/episodes/old-maps/)\n',
      '## Bees \\[live\\]\n',
      '> Bees count.\n>\n> — [Ada, null](https://example.org/episodes/old-maps/)\n',
    ].join('\n'),
  );
});
