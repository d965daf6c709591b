import { describe, expect, it } from 'vitest';
import { sectionEnd } from '@/lib/transcript/section-times';
import type { Section } from '@/lib/transcript/transcript';

function sectionAt(startSeconds: number | null): Section {
  return { id: 's', title: 'S', level: 3, startSeconds, blocks: [] };
}

describe('the end of a section', () => {
  const sections = [sectionAt(0), sectionAt(null), sectionAt(120)];

  it('is the start of the next timed section', () => {
    expect(sectionEnd(sections, 0, 300)).toBe(120);
  });

  it('is the end of the audio for the last one', () => {
    expect(sectionEnd(sections, 2, 300)).toBe(300);
  });
});
