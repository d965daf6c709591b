import { describe, expect, it } from 'vitest';
import { hasTitle, HEADING_STARTS, NAME_PARTICLES, withoutTitles } from '@/lib/language/names';

describe('names', () => {
  it.each([
    ['Dr. Anna Meier', 'Anna Meier'],
    ['Prof. Dr. Jonas Wolf', 'Jonas Wolf'],
    ['Frau Lindqvist', 'Lindqvist'],
    ['Sra. Vega', 'Vega'],
    ['Mme Roy', 'Roy'],
    ['Anna Meier', 'Anna Meier'],
    ['Doctor', 'Doctor'],
  ])('lose their titles: %s', (name, bare) => {
    expect(withoutTitles(name)).toBe(bare);
    expect(hasTitle(name)).toBe(name !== bare);
  });

  it('are distinguished from headings by their first words', () => {
    expect(NAME_PARTICLES.has('van')).toBe(true);
    expect(HEADING_STARTS.has('warum')).toBe(true);
    expect(NAME_PARTICLES.has('')).toBe(false);
  });
});
