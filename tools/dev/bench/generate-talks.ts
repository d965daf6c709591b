import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inGroups, whisperTimes } from './whisper-times';

const AUDIO = 'tests/fixtures/show/public/audio/nine-minutes.mp3';
const ARTWORK = 'tests/fixtures/show/public/artwork.png';

const SHOW = `title: Talks
description: A show of many episodes, to measure the search.
language: en
url: https://example.org
author: Nobody
artwork: /artwork.png
series:
  - { id: daily, title: Daily, label: Daily Episode }
  - { id: weekly, title: Weekly, label: Weekly Analysis }
`;

const TOPICS = ['Harbours', 'Maps', 'Stone', 'Winter', 'Roads', 'Lamps', 'Ships', 'Towns'];
const PEOPLE = ['Joanna Rivers', 'Peter Lund', 'Mary Ito', 'Olu Ade'];

/** Size of the vocabulary that all talks share. */
const VOCABULARY = 60_000;
/** Names that no other talk has, and how often one of them is said. */
const OWN_NAMES = 8;
const NAME_SHARE = 1 / 200;
/** Rank of the first name in the list of words, after the vocabulary. */
const FIRST_NAME = 100_000;
const SENTENCES = 125;
const WORDS_IN_SENTENCE = 12;
const SENTENCES_IN_PARAGRAPH = 5;
const PARAGRAPHS_IN_SECTION = 5;

export type Talk = {
  readonly slug: string;
  /** Its words in spoken order. */
  readonly words: readonly string[];
};

/**
 * Writes a show of talks with realistic word frequencies and the times of all words. The
 * output depends only on the count.
 *
 * @returns The content folder and the talks.
 */
export async function generateTalks(
  folder: string,
  count: number,
): Promise<{ readonly content: string; readonly talks: readonly Talk[] }> {
  const content = join(folder, 'content');
  await mkdir(join(content, 'episodes'), { recursive: true });
  await mkdir(join(folder, 'public/audio'), { recursive: true });
  await copyFile(AUDIO, join(folder, 'public/audio/shared.mp3'));
  await copyFile(ARTWORK, join(folder, 'public/artwork.png'));
  await writeFile(join(content, 'show.yaml'), SHOW);
  const talks = Array.from({ length: count }, (_, at) => talk(at + 1));
  for (const [at, one] of talks.entries()) {
    const file = join(content, 'episodes', one.slug);
    await writeFile(`${file}.md`, markdown(at + 1, one.words));
    await writeFile(`${file}.json`, JSON.stringify(whisperTimes(one.words, WORDS_IN_SENTENCE)));
  }
  return { content, talks };
}

function talk(number: number): Talk {
  const random = randomFrom(number);
  const length = SENTENCES * WORDS_IN_SENTENCE;
  const words = Array.from({ length }, () =>
    random() < NAME_SHARE
      ? wordOfRank(FIRST_NAME + number * OWN_NAMES + Math.floor(random() * OWN_NAMES))
      : wordOfRank(rankFor(random())),
  );
  return { slug: `talk-${number}`, words };
}

/** Draws a rank by Zipf's law: the frequency of rank r is proportional to 1 / r. */
function rankFor(share: number): number {
  return Math.floor(VOCABULARY ** share) - 1;
}

const STARTS = 'b br c ch d dr f g gr h j k l m n p pr r s sh st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = 'l m n nd r rt s st t ck'.split(' ');

/** Frequent words are short, as in real languages; each rank has a different word. */
function wordOfRank(rank: number): string {
  const syllables = STARTS.length * VOWELS.length;
  const start = (at: number) =>
    `${STARTS[at % STARTS.length] ?? ''}${VOWELS[Math.floor(at / STARTS.length) % VOWELS.length] ?? ''}`;
  const rest = Math.floor(rank / syllables);
  if (rest === 0) return start(rank);
  const end = ENDS[rest % ENDS.length] ?? '';
  return `${start(rank)}${start(rest * 7)}${end}`;
}

function markdown(number: number, words: readonly string[]): string {
  // From 1990 on, so that 10,000 daily episodes are in the past. Others would be left out.
  const day = new Date(Date.UTC(1990, 0, number)).toISOString().slice(0, 10);
  const series = number % 5 === 0 ? 'weekly' : 'daily';
  const topics = [TOPICS[number % 8], TOPICS[(number * 3 + 1) % 8]];
  const head = `---\ntitle: Talk ${number}\ndate: ${day}\naudio: /audio/shared.mp3\nseries: ${series}\ntopics: [${[...new Set(topics)].join(', ')}]\npeople:\n  - name: ${PEOPLE[number % 4]}\n---\n`;
  const sentences = inGroups(words, WORDS_IN_SENTENCE).map(sentence);
  const paragraphs = inGroups(sentences, SENTENCES_IN_PARAGRAPH).map((some) => some.join(' '));
  const sections = inGroups(paragraphs, PARAGRAPHS_IN_SECTION).map(
    (some, at) => `### Part ${at + 1}\n\n${some.join('\n\n')}\n`,
  );
  return `${head}\n${sections.join('\n')}`;
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * Numbers from 0 to 1.
 *
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator
 */
export function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
