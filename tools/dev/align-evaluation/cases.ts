import { RATE, type Sound } from '@/tools/dev/sample/sound';
import { between, joined, mixed, music, room, silence } from './make-sounds';
import type { Recording, TrueSentence } from './recording';

/** Audio with a text that may differ from it. */
export type Case = Recording & {
  readonly name: string;
  /** Ranges of the audio that contain nothing of the text, in seconds. */
  readonly foreign: readonly (readonly [from: number, to: number])[];
  /** Headings that the text has before blocks. */
  readonly headings?: readonly { readonly block: string; readonly text: string }[];
};

type Make = (own: Recording, other: Recording) => Omit<Case, 'name'>;

/** Typical differences between scripts and audio, created from good recordings. */
const CASES: Readonly<Record<string, Make>> = {
  clean: (own) => ({ ...own, foreign: [] }),
  'music before': (own) => before(own, music(20)),
  'speech before': (own, other) =>
    before(own, between(other.sound, startOf(other, 3), startOf(other, 3) + 20)),
  'advert of 30 s': (own, other) => advert(own, other, 30),
  'advert of 60 s': (own, other) => advert(own, other, 60),
  'music after': (own) => {
    const end = secondsOf(own.sound);
    return { ...own, sound: joined(own.sound, music(30)), foreign: [[end, end + 30]] };
  },
  'music below': (own) => ({
    ...own,
    sound: mixed(own.sound, music(secondsOf(own.sound)), 0.25),
    foreign: [],
  }),
  'long pauses': (own) => longPauses(own),
  'headings read': (own, other) => readHeadings(own, other),
  'paragraph not read': withoutParagraph,
  'half of the text wrong': (own, other) => {
    const good = own.blocks.slice(0, own.blocks.length / 2);
    const ids = new Set(good.map(({ id }) => id));
    const bad = other.blocks
      .slice(other.blocks.length / 2)
      .map(({ text }, at) => ({ id: `x${at}`, text }));
    return {
      ...own,
      blocks: [...good, ...bad],
      sentences: own.sentences.filter(({ block }) => ids.has(block)),
      foreign: [],
    };
  },
  'wrong text': (own, other) => ({ ...own, blocks: other.blocks, sentences: [], foreign: [] }),
  'music only': (own) => ({
    ...own,
    sound: music(secondsOf(own.sound)),
    sentences: [],
    foreign: [],
  }),
  silence: (own) => ({ ...own, sound: silence(secondsOf(own.sound)), sentences: [], foreign: [] }),
};

export const CASE_NAMES = Object.keys(CASES);

/** @param other Another recording, as a source of foreign text and audio. */
export function makeCase(name: string, own: Recording, other: Recording): Case {
  const make = CASES[name];
  if (make === undefined)
    throw new Error(`There is no case ${name}. There are: ${CASE_NAMES.join(', ')}.`);
  return { name, ...make(own, other) };
}

function before(own: Recording, sound: Sound): Omit<Case, 'name'> {
  const seconds = secondsOf(sound);
  return {
    ...own,
    sound: joined(sound, own.sound),
    sentences: shifted(own.sentences, 0, seconds),
    foreign: [[0, seconds]],
  };
}

/** Inserts speech of another recording between two sentences in the middle. */
function advert(own: Recording, other: Recording, seconds: number): Omit<Case, 'name'> {
  const middle = secondsOf(own.sound) / 2;
  const at = own.sentences.findIndex(
    ({ start }, index) => start > middle && (own.sentences[index - 1]?.end ?? 0) < start - 0.2,
  );
  const cut = startOf(own, at) - 0.15;
  const from = startOf(other, 5) - 0.2;
  return {
    ...own,
    sound: joined(
      between(own.sound, 0, cut),
      between(other.sound, from, from + seconds),
      between(own.sound, cut),
    ),
    sentences: shifted(own.sentences, cut, seconds),
    foreign: [[cut, cut + seconds]],
  };
}

/** Seconds that are added to every third pause, one after another. */
const PAUSES = [1.2, 2.6, 0.7, 3.8];
/** Shorter gaps between sentences may be inside of a word. */
const MIN_PAUSE = 0.2;

/** Lengthens pauses between sentences by the noise of a room, as people pause when they think. */
function longPauses(own: Recording): Omit<Case, 'name'> {
  return inserted(own, (at) => {
    if (at % 3 !== 1) return null;
    return room(PAUSES[((at - 1) / 3) % PAUSES.length] ?? 0);
  });
}

const HEADING_WORDS = { least: 3, most: 8 } as const;

/** Reads short sentences of another recording aloud between paragraphs, as headings are read. */
function readHeadings(own: Recording, other: Recording): Omit<Case, 'name'> {
  const headings = other.sentences.filter(({ text }) => {
    const words = text.split(/\s+/).length;
    return words >= HEADING_WORDS.least && words <= HEADING_WORDS.most;
  });
  const read: { block: string; text: string }[] = [];
  const changed = inserted(own, (at) => {
    const isNewBlock = own.sentences[at]?.block !== own.sentences[at - 1]?.block;
    const heading = isNewBlock ? headings[read.length % headings.length] : undefined;
    if (heading === undefined) return null;
    read.push({ block: own.sentences[at]?.block ?? '', text: heading.text });
    return joined(room(0.5), between(other.sound, heading.start, heading.end), room(0.5));
  });
  return { ...changed, headings: read };
}

/** Inserts sounds into the pauses before sentences; `soundAt` gets the number of a sentence. */
function inserted(own: Recording, soundAt: (sentence: number) => Sound | null): Omit<Case, 'name'> {
  const parts: Sound[] = [];
  const foreign: [number, number][] = [];
  let [cut, added] = [0, 0];
  const sentences = own.sentences.map((one, at) => {
    const end = own.sentences[at - 1]?.end ?? 0;
    const sound = at > 0 && one.start - end >= MIN_PAUSE ? soundAt(at) : null;
    if (sound !== null) {
      const middle = (end + one.start) / 2;
      parts.push(between(own.sound, cut, middle), sound);
      foreign.push([middle + added, middle + added + secondsOf(sound)]);
      cut = middle;
      added += secondsOf(sound);
    }
    return shifted([one], 0, added)[0] ?? one;
  });
  return {
    ...own,
    sound: joined(...parts, between(own.sound, cut)),
    sentences,
    foreign,
  };
}

/** Removes a paragraph from the audio, but not from the text. */
function withoutParagraph(own: Recording): Omit<Case, 'name'> {
  const at = own.blocks.findIndex(
    ({ text }, index) => index > own.blocks.length * 0.4 && text.split(' ').length >= 40,
  );
  const [block, next] = [own.blocks[at]?.id, own.blocks[at + 1]?.id];
  const from = firstOf(own, block) - 0.2;
  const to = firstOf(own, next) - 0.2;
  return {
    ...own,
    sound: joined(between(own.sound, 0, from), between(own.sound, to)),
    sentences: shifted(own.sentences, to, from - to).filter((one) => one.block !== block),
    foreign: [],
  };
}

function shifted(sentences: readonly TrueSentence[], from: number, by: number): TrueSentence[] {
  return sentences.map((one) => {
    if (one.start < from) return one;
    const words = one.words?.map(([start, end, word]): [number, number, string] => [
      start + by,
      end + by,
      word,
    ]);
    return { ...one, start: one.start + by, end: one.end + by, words };
  });
}

function startOf({ sentences }: Recording, at: number): number {
  const sentence = sentences[at];
  if (sentence === undefined) throw new Error(`There is no sentence ${at}.`);
  return sentence.start;
}

function firstOf({ sentences, slug }: Recording, block: string | undefined): number {
  const sentence = sentences.find((one) => one.block === block);
  if (sentence === undefined) throw new Error(`${slug}: nothing is spoken in ${block}.`);
  return sentence.start;
}

function secondsOf(sound: Sound): number {
  return sound.length / RATE;
}
