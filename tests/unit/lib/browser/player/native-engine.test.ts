import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from '@/tools/dev/imports';

describe('the native engine', () => {
  it('needs nothing of Howler, whose file may be gone', () => {
    const source = readFileSync('lib/browser/player/native-engine.ts', 'utf8');
    expect(importsOf(source).filter((name) => /howler/.test(name))).toEqual([]);
  });
});
