import { describe, expect, it } from 'vitest';
import { speakerHeads, type SpeakerLabel } from '@/lib/transcript/speaker-heads';
import type { Section } from '@/lib/transcript/transcript';

const NORA: SpeakerLabel = {
  fullName: 'Nora Lind',
  shortName: 'Nora',
  isAmbiguous: false,
  number: 1,
  face: '/pictures/nora.png.96.webp',
};
const ADA: SpeakerLabel = {
  fullName: 'Ada "A" Byron',
  shortName: 'Ada',
  isAmbiguous: false,
  number: 2,
  face: null,
};

/** Sections of turns, named by speaker; `null` continues a turn and `-` begins an unnamed one. */
function headsOf(sections: (string | null)[][], ...labels: [string, SpeakerLabel][]): string[] {
  const written = sections.map((names, at): Section => ({
    id: `s${at}`,
    title: 'Title',
    level: 3,
    startSeconds: null,
    blocks: names.map((name, index) => ({
      id: `p${at}${index}`,
      kind: 'paragraph',
      speaker: name === '-' ? null : name,
      ...(name === '-' && { isUnnamedTurn: true }),
      startSeconds: null,
      html: 'Yes.',
      text: 'Yes.',
    })),
  }));
  const heads = speakerHeads({ sections: written, wordCount: 0 }, new Map(labels));
  return written.flatMap(({ blocks }) =>
    blocks.map((block) => /<b>(.*)<\/b>/.exec(heads.get(block) ?? '')?.[1] ?? ''),
  );
}

describe('the head of a turn', () => {
  const both: [string, SpeakerLabel][] = [
    ['Nora', NORA],
    ['Ada', ADA],
  ];

  it('shows the full name first and the short one later', () => {
    expect(headsOf([['Nora', 'Ada', 'Nora'], ['Ada']], ...both)).toEqual([
      'Nora Lind',
      'Ada &quot;A&quot; Byron',
      'Nora',
      'Ada',
    ]);
  });

  it('stands once before the paragraphs of one speaker', () => {
    expect(headsOf([['Nora', 'Nora', null, 'Nora', 'Ada']], ...both).slice(1, 4)).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('is repeated after a heading and after an unnamed speaker', () => {
    expect(headsOf([['Nora', '-', 'Nora'], ['Nora']], ...both)).toEqual([
      'Nora Lind',
      '',
      'Nora',
      'Nora',
    ]);
  });

  it('shows the full name in each section if two speakers have the same first name', () => {
    const anna = { ...NORA, fullName: 'Anna Berg', shortName: 'Anna B.', isAmbiguous: true };
    expect(headsOf([['Anna', 'Ada', 'Anna'], ['Anna']], ['Anna', anna], ['Ada', ADA])).toEqual([
      'Anna Berg',
      'Ada &quot;A&quot; Byron',
      'Anna B.',
      'Anna Berg',
    ]);
  });

  it('contains the face, else the initial, and the full name for quotes', () => {
    const block = { id: 'p1', kind: 'paragraph', startSeconds: null, html: '', text: '' } as const;
    const blocks = ['Nora', 'Ada'].map((speaker) => ({ ...block, speaker }));
    const sections = [{ id: 's', title: null, level: 3, startSeconds: null, blocks }] as const;
    const heads = speakerHeads({ sections, wordCount: 0 }, new Map(both));
    expect([...heads.values()]).toEqual([
      '<span class="speaker" data-name="Nora Lind" data-speaker="1">' +
        '<img src="/pictures/nora.png.96.webp" alt="" width="36" height="36" loading="lazy">' +
        '<b>Nora Lind</b>:</span> ',
      '<span class="speaker" data-name="Ada &quot;A&quot; Byron" data-speaker="2" data-initial="A">' +
        '<b>Ada &quot;A&quot; Byron</b>:</span> ',
    ]);
  });

  it('has neither face nor colour if a single person speaks', () => {
    const block = { id: 'p1', kind: 'paragraph', startSeconds: null, html: '', text: '' } as const;
    const blocks = [{ ...block, speaker: 'Nora' }];
    const sections = [{ id: 's', title: null, level: 3, startSeconds: null, blocks }] as const;
    const alone = new Map([['Nora', { ...NORA, number: null }]]);
    expect([...speakerHeads({ sections, wordCount: 0 }, alone).values()]).toEqual([
      '<span class="speaker" data-name="Nora Lind"><b>Nora Lind</b>:</span> ',
    ]);
  });
});
