import { describe, expect, it } from 'vitest';
import { speakerLabels } from '@/lib/output/speaker-labels';
import type { Person } from '@/lib/show/person';
import type { Block } from '@/lib/transcript/transcript';
import { person } from '@/tests/support/people';
import { episode } from '@/tests/support/episodes';
import { show } from './sample';

function labelsOf(people: readonly Person[], ...names: string[]) {
  const blocks = names.map((speaker, at): Block => {
    const text = { html: 'Yes.', text: 'Yes.' };
    return { id: `p${at + 1}`, kind: 'paragraph', speaker, startSeconds: null, ...text };
  });
  const section = { id: 's', title: null, level: 3, startSeconds: null, blocks } as const;
  const transcript = { sections: [section], wordCount: names.length };
  return speakerLabels({ ...show, people: [] }, episode({ people, transcript }));
}

describe('the labels of speakers', () => {
  it('have the name of the listed person, the first name, and a small picture', () => {
    const labels = labelsOf(
      [person('Dr. Anna Meier', 'guest', '/faces/anna.png')],
      'Anna',
      'Bo Lind',
    );
    expect(labels.get('Anna')).toEqual({
      fullName: 'Dr. Anna Meier',
      shortName: 'Anna',
      isAmbiguous: false,
      number: 1,
      face: '/pictures/faces/anna.png.96.webp',
    });
    expect(labels.get('Bo Lind')).toMatchObject({ shortName: 'Bo', number: 2, face: null });
  });

  it('use no picture of another host', () => {
    const labels = labelsOf(
      [person('Anna Meier', 'guest', 'https://example.org/a.png')],
      'Anna',
      'Bo',
    );
    expect(labels.get('Anna')?.face).toBeNull();
  });

  it('add an initial where two first names are the same, and the last name where that is, too', () => {
    const labels = labelsOf([], 'Anna Berg', 'Anna Meier', 'Bo Lind');
    expect(labels.get('Anna Berg')).toMatchObject({ shortName: 'Anna B.', isAmbiguous: true });
    expect(labels.get('Bo Lind')).toMatchObject({ shortName: 'Bo', isAmbiguous: false });
    const alike = labelsOf([], 'Anna Berg', 'Anna Bauer');
    expect(alike.get('Anna Berg')?.shortName).toBe('Anna Berg');
  });

  it('have no colour if a single person speaks', () => {
    expect(labelsOf([], 'Anna Berg').get('Anna Berg')?.number).toBeNull();
  });
});
