import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { sectionIds } from '@/lib/content/markdown/section-ids';

function idsOf(...titles: (string | null)[]): string[] {
  const idOf = sectionIds();
  return titles.map(idOf);
}

describe('the id of a section', () => {
  it('is made from its title', () => {
    expect(idsOf('What to do, now?', 'Über Straßen', 'Мост')).toEqual([
      'what-to-do-now',
      'uber-strassen',
      'мост',
    ]);
  });

  it('is `opening` before the first heading', () => {
    expect(idsOf(null, 'Opening')).toEqual(['opening', 'opening-2']);
  });

  it('differs from that of a section with the same title', () => {
    expect(idsOf('Costs', 'Costs', 'Costs 2', 'Costs')).toEqual([
      'costs',
      'costs-2',
      'costs-2-2',
      'costs-3',
    ]);
  });

  it('is never an id that the page itself uses', () => {
    expect(idsOf('Transcript', 'Main', 'P12', 'Player')).toEqual([
      'section-transcript',
      'section-main',
      'section-p12',
      'player',
    ]);
  });

  it.each(idsOfPages())('is never %s, which a component uses', (id) => {
    expect(idsOf(id)).not.toEqual([id]);
  });

  it('exists even if the title has no letter', () => {
    expect(idsOf('?', '!')).toEqual(['section', 'section-2']);
  });

  it('stays the same when text is added, and when sections are added below', () => {
    const ids = (body: string): string[] =>
      readBody(body, { people: [], firstLine: 1, language: 'en' }).transcript.sections.map(
        ({ id }) => id,
      );
    const before = ids('### Costs\n\nOne.\n\n### Time\n\nTwo.');
    expect(ids('### Costs\n\nOne, **and\n\nmore.\n\n### Time\n\nTwo.\n\n### Costs')).toEqual([
      ...before,
      'costs-2',
    ]);
  });
});

/** The literal ids in components. */
function idsOfPages(): string[] {
  const ids = ['app', 'components']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)])
    .flatMap(([, id = '']) => id);
  return [...new Set(ids)];
}
