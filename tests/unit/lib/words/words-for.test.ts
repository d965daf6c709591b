import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words as de } from '@/lib/words/page/de';
import { words as en } from '@/lib/words/page/en';
import { dictionaryFor, wordsFor } from '@/lib/words/words-for';

/** Words that load with the feature that says them; each has a folder. */
const PARTS = readdirSync('lib/words', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Said alike in both languages. */
const SAME_IN_GERMAN = new Set([
  '?',
  '/',
  '<, >',
  '←, →',
  'J, K',
  'M',
  'Feed',
  'RSS',
  'Link',
  'Timer',
  'Person',
  'Player',
  'Pause',
  'Trailer',
  'Bonus',
]);

describe('words', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['fr', 'en'],
    ['constructor', 'en'],
  ])('of %s come from the dictionary %s', (language, dictionary) => {
    expect(dictionaryFor(language)).toBe(dictionary);
    expect(wordsFor(language).language).toBe(dictionary);
  });

  it('hold the accessible names that other tools rely on', () => {
    expect(en.player).toMatchObject({
      player: 'Player',
      play: 'Play',
      pause: 'Pause',
      skipBack: 'Skip back 15 seconds',
      skipForward: 'Skip forward 30 seconds',
      speed: 'Playback speed',
      mute: 'Mute',
      seek: 'Seek',
    });
    expect([en.episode.summary, en.episode.transcript]).toEqual(['Episode summary', 'Transcript']);
    expect(en.player.positionOf('1 minute 41 seconds', '9 minutes 32 seconds')).toBe(
      '1 minute 41 seconds of 9 minutes 32 seconds',
    );
  });

  it.each([en, de])('count with one form for one and another for more: $language', (words) => {
    for (const say of [words.time.hours, words.time.minutes, words.time.seconds]) {
      expect(say(1)).toMatch(/^1 /);
      expect(say(2).length).toBeGreaterThan(say(1).length);
    }
  });

  it.each([en, de])('are all there: $language', (words) => {
    expect(leaves(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('in German are not left in English', () => {
    const shared = leaves(de).filter((text) => leaves(en).includes(text));
    expect(shared.sort()).toEqual(['Bonus', 'Feed', 'Pause', 'Player', 'Trailer']);
  });

  describe.each(PARTS)('of the part %s', (part) => {
    it('are all there in both languages, and not left in English', async () => {
      const [english, german] = await Promise.all([partIn(part, 'en'), partIn(part, 'de')]);
      expect(keysOf(german)).toEqual(keysOf(english));
      expect([...leaves(english), ...leaves(german)].filter((text) => text.trim() === '')).toEqual(
        [],
      );
      const shared = leaves(german).filter((text) => leaves(english).includes(text));
      expect(shared.filter((text) => !SAME_IN_GERMAN.has(text))).toEqual([]);
    });
  });

  it.each(['en', 'de'])('of %s have a file that a build can take', (name) => {
    expect(readFileSync(`lib/words/current.${name}.ts`, 'utf8')).toContain(
      `export { ${name} as words }`,
    );
  });
});

async function partIn(part: string, language: string): Promise<object> {
  const module: { words: object } = await import(`../../../../lib/words/${part}/${language}.ts`);
  return module.words;
}

function keysOf(words: object): string[] {
  return Object.keys(words).sort();
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
