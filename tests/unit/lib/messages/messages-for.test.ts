import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages as de } from '@/lib/messages/de/pages';
import { messages as en } from '@/lib/messages/en/pages';
import * as LANGUAGES from '@/lib/messages/languages';
import { messageLanguageFor, messagesFor } from '@/lib/messages/messages-for';

/** Each language's folder has one file for the messages that load together. */
const PARTS = readdirSync('lib/messages/en')
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace('.ts', ''));

/** The same in both languages. */
const SAME_IN_GERMAN = new Set([
  '?',
  '/',
  '<, >',
  '←, →',
  'J, K',
  'M',
  'F',
  'Feed',
  'RSS',
  'Link',
  'Timer',
  'Person',
  'Player',
  'Pause',
  'Normal',
  'Trailer',
  'Bonus',
  'Newsletter',
]);

describe('messages', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['fr', 'en'],
    ['constructor', 'en'],
  ])('of %s come from the folder %s', (language, dictionary) => {
    expect(messageLanguageFor(language)).toBe(dictionary);
    expect(messagesFor(language).language).toBe(dictionary);
  });

  it('keep the accessible names that outside tests rely on', () => {
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

  it.each([en, de])('have a singular and a plural for each unit of time: $language', (messages) => {
    for (const format of [messages.time.hours, messages.time.minutes, messages.time.seconds]) {
      expect(format(1)).toMatch(/^1 /);
      expect(format(2).length).toBeGreaterThan(format(1).length);
    }
  });

  it.each([en, de])('contain no empty message: $language', (messages) => {
    expect(leaves(messages).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('in German are translated', () => {
    const shared = leaves(de).filter((text) => leaves(en).includes(text));
    expect(shared.sort()).toEqual(['Bonus', 'Feed', 'Newsletter', 'Pause', 'Player', 'Trailer']);
  });

  describe.each(PARTS)('of the part %s', (part) => {
    it('have the same keys in both languages, none empty, and German is translated', async () => {
      const [english, german] = await Promise.all([partIn(part, 'en'), partIn(part, 'de')]);
      expect(keysOf(german)).toEqual(keysOf(english));
      expect([...leaves(english), ...leaves(german)].filter((text) => text.trim() === '')).toEqual(
        [],
      );
      const shared = leaves(german).filter((text) => leaves(english).includes(text));
      expect(shared.filter((text) => !SAME_IN_GERMAN.has(text))).toEqual([]);
    });
  });

  it('have the same files in every language', () => {
    for (const language of Object.keys(LANGUAGES)) {
      expect(readdirSync(`lib/messages/${language}`)).toEqual(readdirSync('lib/messages/en'));
    }
  });
});

async function partIn(part: string, language: string): Promise<object> {
  const module: { messages: object } = await import(
    `../../../../lib/messages/${language}/${part}.ts`
  );
  return module.messages;
}

function keysOf(messages: object): string[] {
  return Object.keys(messages).sort();
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
