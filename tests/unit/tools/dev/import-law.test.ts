import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breachOf, ROOMS } from '@/tools/dev/import-law.mjs';
import { circlesIn, importsIn, importsOf, upwardArrows } from '@/tools/dev/imports';

const imports = await importsIn(['app', 'components', 'lib', 'tools']);

describe('import law', () => {
  it('holds for every file', () => {
    const broken = imports.flatMap(({ file, specifier }) => breachOf(file, specifier) ?? []);
    expect(broken).toEqual([]);
  });

  it('names only existing rooms', () => {
    expect(ROOMS.filter(({ room }) => !existsSync(room)).map(({ room }) => room)).toEqual([]);
    const doors = ROOMS.flatMap(({ may, mayNot = [] }) => [...may, ...mayNot]);
    const folders = doors.filter((door) => /^(app|components|lib|tools)(\/|$)/.test(door));
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });

  it('allows no package that its room does not import', () => {
    const unused = ROOMS.flatMap(({ room, may }) =>
      may
        .filter((door) => !/^(app|components|lib|tools|node)(\/|$)|^\*$/.test(door))
        .filter((door) => !imports.some((one) => isOf(one, room) && isNamed(one.specifier, door)))
        .map((door) => `${room}: ${door}`),
    );
    expect(unused).toEqual([]);
  });

  it('finds no circle, type-only ones included', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it('finds no upward import between components', () => {
    const upward = upwardArrows(imports);
    console.log(`Arrows upward inside components: ${upward.length}`);
    expect(upward).toEqual([]);
  });

  it.each([
    ['components/episode/page.tsx', '@/lib/content/load-site'],
    ['components/episode/page.tsx', '@/lib/images/small-picture'],
    ['components/player/bar.tsx', 'howler'],
    ['components/player/bar.tsx', 'next/navigation'],
    ['components/player/bar.tsx', '../../tools/build'],
    ['components/player/bar.tsx', '@/components/episode/episode-card'],
    ['components/episode/card.tsx', '@/components/search/search-link'],
    ['components/ui/dialog.tsx', '@/components/player/panels'],
    ['lib/output/feed.ts', '@/lib/content/load-site'],
    ['lib/output/feed.ts', '@/lib/browser/copy-text'],
    ['lib/output/feed.ts', 'node:fs'],
    ['lib/output/feed.ts', 'react'],
    ['lib/output/feed.ts', '@/components/episode/page'],
    ['lib/player/player-store.ts', 'howler'],
    ['lib/player/player-store.ts', '@/lib/episode/episode'],
    ['lib/player/player-store.ts', '@/lib/browser/player/storage'],
    ['lib/browser/player/probe.ts', 'howler'],
    ['lib/browser/follow/highlights.ts', 'react'],
    ['lib/time/spoken-time.ts', '@/lib/language/names'],
    ['lib/show/show.ts', '../content/load-site'],
    ['lib/content/load-site.ts', 'next/cache'],
    ['app/page.tsx', 'node:fs'],
    ['app/page.tsx', '@/tools/build'],
    ['tools/build.ts', '@/components/episode/page'],
    ['tools/build.ts', '@/tools/dev/bench'],
    ['tools/dev/bench.ts', '@/tests/support/export'],
    ['hooks/use-episode.ts', 'react'],
  ])('keeps %s from %s', (file, specifier) => {
    expect(breachOf(file, specifier)).not.toBeNull();
  });

  it.each([
    ['app/page.tsx', '@/lib/content/load-site'],
    ['components/player/bar.tsx', 'lucide'],
    ['components/transcript/transcript.tsx', '@/components/episode/track-of'],
    ['lib/content/markdown.ts', 'mdast-util-to-string'],
    ['lib/content/markdown.ts', 'node:fs/promises'],
    ['lib/browser/player/howler-engine.ts', 'howler'],
    ['lib/browser/player/howler-engine/engine.ts', '@/lib/player/player-state'],
    ['lib/output/feed.ts', '@/lib/player/player-state'],
    ['tools/build.ts', '@/lib/content/load-site'],
    ['tools/dev/bench.ts', '@/tools/table'],
  ])('lets %s use %s', (file, specifier) => {
    expect(breachOf(file, specifier)).toBeNull();
  });
});

describe('reading imports', () => {
  it('finds every form', () => {
    const source = `
      import a from 'one';
      import type { B } from 'two';
      export { c } from 'three';
      const d = () => import('four');
      type E = import('five').E;
      import 'six';`;
    expect(importsOf(source).sort()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
  });

  it('finds a circle and its files', () => {
    const arrow = (file: string, target: string) => ({ file, target, specifier: target });
    expect(
      circlesIn([
        arrow('a.ts', 'b.ts'),
        arrow('b.ts', 'c.ts'),
        arrow('c.ts', 'b.ts'),
        arrow('c.ts', 'd.ts'),
      ]),
    ).toEqual([['b.ts', 'c.ts']]);
  });
});

type Import = (typeof imports)[number];

function isOf({ file }: Import, room: string): boolean {
  return file === room || file.startsWith(`${room}/`) || file.startsWith(`${room}.`);
}

function isNamed(specifier: string, door: string): boolean {
  return door.endsWith('*')
    ? specifier.startsWith(door.slice(0, -1))
    : specifier === door || specifier.startsWith(`${door}/`);
}
