import { describe, expect, it } from 'vitest';
import { writtenHash } from '@/lib/content/timing/decide/written-hash';

const FILE = '---\ntitle: Maps\n---\n\nNotes.\n\n## Transcript\n\nNora: Old maps.\n';
const hash = (source: string) => writtenHash(source, 8);

describe('the hash of a written transcript', () => {
  it('ignores what is above the heading, and the kind of line endings', () => {
    expect(hash(FILE.replace('Maps', 'Bees').replace('Notes', 'More'))).toBe(hash(FILE));
    expect(hash(FILE.replaceAll('\n', '\r\n'))).toBe(hash(FILE));
  });

  it.each([
    ['a comma', FILE.replace('Old', 'Old,')],
    ['a name', FILE.replace('Nora', 'Ada')],
    ['a heading', FILE.replace('Nora', '### Maps\n\nNora')],
  ])('changes with %s', (_, source) => {
    expect(hash(source)).not.toBe(hash(FILE));
  });
});
