import { describe, expect, it } from 'vitest';
import { embedQuery, readEmbedOptions } from '@/lib/links/embed-options';

const NOTHING = { theme: 'auto', accent: null, transcript: false, moment: null };

describe('options of an embedded player', () => {
  it('are all as usual where nothing is asked for', () => {
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
  ])('take the colour of %s as %s', (search, accent) => {
    expect(readEmbedOptions(search).accent).toBe(accent);
  });

  it('that make no sense are as if they were not there', () => {
    expect(readEmbedOptions('?theme=sepia&transcript=yes&start=soon&accent=')).toEqual(NOTHING);
  });

  it.each([
    ['?start=1:23', '', { start: 83, end: null }],
    ['?t=12.5', '', { start: 12.5, end: null }],
    ['?start=5', '#t=12.5,18', { start: 12.5, end: 18 }],
    ['?start=5', '#elsewhere', { start: 5, end: null }],
  ])('let a player stand where %s%s asks', (search, hash, moment) => {
    expect(readEmbedOptions(search, hash).moment).toEqual(moment);
  });

  it('come back as they were written', () => {
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

  it('that are as usual make no address longer', () => {
    expect(embedQuery({ theme: 'auto', accent: null, transcript: false, moment: null })).toBe('');
  });
});
