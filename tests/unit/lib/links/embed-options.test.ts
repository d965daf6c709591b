import { describe, expect, it } from 'vitest';
import { embedQuery, readEmbedOptions } from '@/lib/links/embed-options';

const NOTHING = { theme: 'auto', accent: null, transcript: false, moment: null };

describe('options of an embedded player', () => {
  it('are the defaults for an empty query', () => {
    expect(readEmbedOptions('')).toEqual(NOTHING);
  });

  it('are read from the query', () => {
    expect(readEmbedOptions('?theme=dark&accent=A04020&transcript=1&start=83')).toEqual({
      theme: 'dark',
      accent: '#a04020',
      transcript: true,
      moment: { start: 83, end: null },
    });
  });

  it.each([
    ['?accent=a42', '#aa4422'],
    ['?accent=%23a04020', '#a04020'],
    ['?accent=red', null],
    ['?accent=a0402', null],
    ['?accent=%22%3E%3Cscript%3E', null],
  ])('read the colour in %s as %s', (search, accent) => {
    expect(readEmbedOptions(search).accent).toBe(accent);
  });

  it('that are invalid are ignored', () => {
    expect(readEmbedOptions('?theme=sepia&transcript=yes&start=soon&accent=')).toEqual(NOTHING);
  });

  it.each([
    ['?start=1:23', '', { start: 83, end: null }],
    ['?t=12.5', '', { start: 12.5, end: null }],
    ['?start=5', '#t=12.5,18', { start: 12.5, end: 18 }],
    ['?start=5', '#elsewhere', { start: 5, end: null }],
  ])('read the start position in %s%s', (search, hash, moment) => {
    expect(readEmbedOptions(search, hash).moment).toEqual(moment);
  });

  it('are read as they were written', () => {
    const options = {
      theme: 'light',
      accent: '#a04020',
      transcript: true,
      moment: { start: 12.5, end: 18 },
    } as const;
    const address = embedQuery(options);
    expect(address).toBe('?theme=light&accent=a04020&transcript=1#t=12.5,18');
    const [search = '', hash = ''] = address.split('#');
    expect(readEmbedOptions(search, `#${hash}`)).toEqual(options);
  });

  it('that are defaults do not lengthen the address', () => {
    expect(embedQuery({ theme: 'auto', accent: null, transcript: false, moment: null })).toBe('');
  });
});
