import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { speechPaths } from '@/lib/transcript/speech-paths';

it('draws a monologue on both sides of the midline', () => {
  expect(speechPaths({ bars: 'pa-p' })).toEqual([
    { speaker: null, d: 'm0 20v-40m1 23v-6m2 23v-40' },
  ]);
});

it('draws a conversation above and below the midline, with a path for each speaker', () => {
  expect(speechPaths({ bars: 'paPA', speakers: '1122' })).toEqual([
    { speaker: 1, d: 'm0 0v-20m1 20v-3' },
    { speaker: 2, d: 'm2 0v20m1-20v3' },
  ]);
});

it('takes less than 1 kB (gzip) for 160 columns of three speakers', () => {
  const letters = 'ghadjfmjbaapefcapdeJMGNPONPJBjangaioibejlnanlhplnpaahiiacLJJAM-FCblfellgphkopp';
  const map = {
    bars: (letters + letters).slice(0, 160),
    speakers: Array.from({ length: 160 }, (_, at) => 1 + ((at * at) % 3)).join(''),
  };
  const svg = speechPaths(map).map(({ d }) => `<path d="${d}"/>`);
  expect(gzipSync(svg.join('')).length).toBeLessThan(1000);
});
