import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breach, importsOf } from './import-law';

const files = ['app', 'components', 'lib', 'tools']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.tsx?$/.test(name));

describe('import law', () => {
  it('is kept by every file', () => {
    const broken = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap((name) => breach(file, name) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it('looks at every room', () => {
    for (const room of ['app', 'components', 'lib/content', 'lib/player', 'lib/output', 'tools']) {
      expect(files.some((file) => file.startsWith(`${room}/`))).toBe(true);
    }
  });

  it.each([
    ['components/episode/page.tsx', '@/lib/content/load-site'],
    ['components/player/bar.tsx', 'howler'],
    ['components/player/bar.tsx', 'next/navigation'],
    ['components/player/bar.tsx', '../../tools/build'],
    ['lib/output/feed.ts', '@/lib/content/load-site'],
    ['lib/output/feed.ts', 'node:fs'],
    ['lib/output/feed.ts', 'react'],
    ['lib/output/feed.ts', '@/components/episode/page'],
    ['lib/player/player-store.ts', 'howler'],
    ['lib/player/player-store.ts', '@/lib/episode/episode'],
    ['lib/browser/player/howler-engine.ts', '@/lib/show/show'],
    ['lib/time/spoken-time.ts', '@/lib/words/en'],
    ['lib/show/show.ts', '../content/load-site'],
    ['lib/content/load-site.ts', 'next/cache'],
    ['app/page.tsx', 'node:fs'],
    ['app/page.tsx', '@/tools/build'],
    ['tools/build.ts', '@/components/episode/page'],
    ['hooks/use-episode.ts', 'react'],
  ])('keeps %s from %s', (file, specifier) => {
    expect(breach(file, specifier)).not.toBeNull();
  });

  it.each([
    ['app/page.tsx', '@/lib/content/load-site'],
    ['components/player/bar.tsx', 'lucide'],
    ['lib/content/markdown.ts', 'mdast-util-to-string'],
    ['lib/content/markdown.ts', 'node:fs/promises'],
    ['lib/browser/player/howler-engine.ts', 'howler'],
    ['lib/browser/player/howler-engine/engine.ts', '@/lib/player/player-state'],
    ['lib/words/words.ts', '@/lib/player/player-state'],
    ['tools/build.ts', '@/lib/content/load-site'],
  ])('lets %s use %s', (file, specifier) => {
    expect(breach(file, specifier)).toBeNull();
  });

  it('sees imports in every form', () => {
    const source = `
      import a from 'one';
      import type { B } from 'two';
      export { c } from 'three';
      const d = () => import('four');
      type E = import('five').E;
      import 'six';`;
    expect(importsOf(source).sort()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
  });
});
