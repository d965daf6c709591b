import { chance, pickWord } from './generate-words';
import { whisperTimes } from './whisper-times';

/** Episodes per subject, topics per episode, and episodes per guest. */
const PER_SUBJECT = 20;
const TOPICS = 3;
const PER_GUEST = 25;
/** Every one of so many episodes has a picture of its own. */
const PER_PICTURE = 4;

const WORDS_IN_SENTENCE = 10;

type GeneratedEpisode = {
  readonly markdown: string;
  /** The times of its words in Whisper's format; `null` for every second episode. */
  readonly times: ReturnType<typeof whisperTimes> | null;
  /** Path of its picture below the public folder; `null` if it has none. */
  readonly picture: string | null;
};

/** An episode of about 1,500 words in five sections of five paragraphs. */
export function generateEpisode(number: number, count: number): GeneratedEpisode {
  const next = chance(number);
  const subjects = Math.ceil(count / PER_SUBJECT);
  const topics = Array.from({ length: TOPICS }, () => Math.floor(next() * subjects));
  const subject = topics[0] ?? 0;
  const guest = number % 2 === 0 ? null : `Guest ${number % Math.ceil(count / PER_GUEST)}`;
  const sections = Array.from({ length: 5 }, () =>
    Array.from({ length: 5 }, () => paragraph(next, subject)),
  );
  const picture = number % PER_PICTURE === 0 ? `/covers/${number}.png` : null;
  const words = sections.flat().flatMap((text) => text.split(' '));
  const times = number % 4 < 2 ? whisperTimes(words, WORDS_IN_SENTENCE) : null;
  const parts = sections.map(
    (paragraphs, at) => `### Part ${at + 1}\n\n${paragraphs.map(spokenBy(guest)).join('\n\n')}\n`,
  );
  const head = frontMatter({ number, topics, guest, picture });
  const notes = notesOf(number, sections.flat());
  return {
    markdown: `${head}\n${notes}\n## Transcript\n\n${parts.join('\n')}`,
    times,
    picture,
  };
}

type Facts = {
  readonly number: number;
  readonly topics: readonly number[];
  readonly guest: string | null;
  readonly picture: string | null;
};

function frontMatter({ number, topics, guest, picture }: Facts): string {
  // From 1990 on, so that 10,000 daily episodes are in the past. Others would be left out.
  const day = new Date(Date.UTC(1990, 0, number)).toISOString().slice(0, 10);
  return `---
title: Episode ${number}
date: ${day}
audio: /audio/shared.mp3
number: ${number}
series: ${number % 7 === 0 ? 'weekly' : 'daily'}
topics: [${topics.map((topic) => `Topic ${topic}`).join(', ')}]
${guest === null ? '' : `people:\n  - name: Ada Host\n  - name: ${guest}\n`}${picture === null ? '' : `image: ${picture}\n`}---
`;
}

/** Puts the name of a speaker before a paragraph: the host, and the guest in turn. */
function spokenBy(guest: string | null): (text: string, at: number) => string {
  return (text, at) => `**${guest !== null && at % 2 === 1 ? guest : 'Ada Host'}:** ${text}`;
}

/** Two sentences and three links, as most notes have. */
function notesOf(number: number, paragraphs: readonly string[]): string {
  const words = paragraphs.join(' ').split(' ').slice(1);
  const link = (at: number) =>
    `- [${words.slice(at, at + 3).join(' ')}](https://link.example/${number}/${at})`;
  return `${words.slice(0, 12).join(' ')}, and *${words[12] ?? ''}* too.

${words.slice(20, 40).join(' ')}.

${[40, 50, 60].map(link).join('\n')}
`;
}

/** Six sentences of ten words. */
function paragraph(next: () => number, subject: number): string {
  return Array.from({ length: 6 }, () => {
    const words = Array.from({ length: WORDS_IN_SENTENCE - 2 }, () => pickWord(next, subject));
    return `The ${words.join(' ')} again.`;
  }).join(' ');
}
