import type { Value } from '@/tools/cli/values';
import { FOLDER_FIELDS } from './folder/folder-fields';

/** These are checked without zod, which would slow down `--help` of every command. */

export const DAY: Value<string> = {
  name: '<day>',
  expected: 'a day such as 2024-01-01',
  read: (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null,
};

export const SITE: Value<string> = {
  name: '<address>',
  expected: 'the address of the site, such as https://example.org/my-show',
  read: (text) => (/^https?:\/\/[^\s?#@]+$/i.test(text) && URL.canParse(text) ? text : null),
};

export const ZONE: Value<string> = {
  name: '<zone>',
  expected: 'the name of a time zone such as Europe/Vienna',
  read: (text) => (isZone(text) ? text : null),
};

export const FIELD_MAP: Value<ReadonlyMap<string, string>> = {
  name: '<field=theirs,…>',
  expected: 'pairs such as audio=mp3_url,duration=audio.length',
  read(text) {
    const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
    const known: readonly string[] = FOLDER_FIELDS;
    const isFine = pairs.every(
      ([own = '', theirs = '', ...rest]) =>
        known.includes(own) && theirs !== '' && rest.length === 0,
    );
    return isFine ? new Map(pairs.map(([own = '', theirs = '']) => [own, theirs])) : null;
  },
};

function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
