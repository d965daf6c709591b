import { describe, expect, it } from 'vitest';
import { decodeFeed } from '@/tools/import/feed/decode-feed';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the encoding of a feed', () => {
  it.each([
    ['valid UTF-8, whatever it declares', Buffer.from('<?xml encoding="ISO-8859-1"?>é'), null, 'é'],
    ['a byte order mark', Buffer.from('\uFEFF<é/>', 'utf16le'), null, '<é/>'],
    ['the charset of the response', latin('\xc1'), 'text/xml; charset=windows-1251', 'Б'],
    ['the XML declaration', latin('<?xml encoding="iso-8859-2"?>\xb1'), null, 'ą'],
    ['a wrong declaration of UTF-8', latin('<?xml encoding="utf-8"?>\x93\xe9\x94'), null, '“é”'],
    ['an unknown name', latin('\xe9'), 'text/xml; charset=nonsense', 'é'],
  ])('is taken from %s', (_, bytes, contentType, end) => {
    expect(decodeFeed(bytes, contentType).endsWith(end)).toBe(true);
  });
});
