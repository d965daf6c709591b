import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from '@/tests/unit/import-law';

const NATIVE = 'lib/player/native-engine.ts';

const shipped = ['app', 'components', 'lib', 'tools']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.tsx?$/.test(name));

describe('the native engine', () => {
  it('is a reference that nothing of the site imports', () => {
    const importers = shipped.filter((file) =>
      importsOf(readFileSync(file, 'utf8')).some((name) => /(^|\/)native-engine$/.test(name)),
    );
    expect(shipped).toContain(NATIVE);
    expect(importers).toEqual([]);
  });

  it('owes nothing to the engine it is compared with, and stays short', () => {
    const source = readFileSync(NATIVE, 'utf8');
    expect(importsOf(source).filter((name) => /howler/.test(name))).toEqual([]);
    expect(source.split('\n').length - 1).toBeLessThan(150);
  });
});
