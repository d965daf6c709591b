import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function colours(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^ {2}(--[a-z-]+: light-dark\(.*\));$/gm)].map(([, line]) => line ?? '');
}

describe('the embedded player', () => {
  it('has the colours of the site', () => {
    expect(colours('lib/browser/embed/embed.css')).toHaveLength(8);
    expect(colours('lib/browser/embed/embed.css').toSorted()).toEqual(
      colours('app/globals.css').toSorted(),
    );
  });
});
