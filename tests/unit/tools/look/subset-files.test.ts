import { describe, expect, it } from 'vitest';
import { charactersIn } from '@/lib/output/fonts/characters';
import { TYPEFACES } from '@/lib/output/fonts/typefaces';
import { LOOKS } from '@/lib/show/look';
import { subsetFiles } from '@/tools/look/subset-files';

/** Bytes of the regular and the semibold font together. */
const BUDGET = 24 * 1024;

const GERMAN = 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. ÄÖÜ „so“';

describe('the fonts of a show', () => {
  it.each(LOOKS)('are small, with all that a German show needs (%s)', async (look) => {
    const files = await subsetFiles(TYPEFACES[look], charactersIn([GERMAN]));
    expect(files.map(({ style }) => `${style.weight} ${style.slope}`)).toEqual([
      '400 normal',
      '600 normal',
      '400 italic',
    ]);
    const upright = files.filter(({ style }) => style.slope === 'normal');
    expect(upright.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThanOrEqual(BUDGET);
    for (const { data } of files) expect(data.subarray(0, 4).toString()).toBe('wOF2');
  });

  it('have a file for another script only if the show uses it', async () => {
    const files = await subsetFiles(TYPEFACES.editorial, charactersIn(['Žluťoučký, Ж']));
    const regular = files.filter(({ name }) => name.includes('-400-normal'));
    expect(regular.map(({ name, range }) => [name, range])).toEqual([
      ['source-serif-4-cyrillic-400-normal.woff2', 'U+416'],
      ['source-serif-4-latin-ext-400-normal.woff2', expect.stringContaining('U+17D')],
      ['source-serif-4-latin-400-normal.woff2', null],
    ]);
  });
});
