import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chance, pickWord } from './generate-words';

const AUDIO = 'tests/fixtures/show/public/audio/three-seconds.mp3';
const ARTWORK = 'tests/fixtures/show/public/artwork.png';

/** Two series, and a host for episodes that name no people. */
const SHOW = `title: Generated
description: A show of many episodes, to measure builds.
language: en
url: https://example.org
author: Nobody
artwork: /artwork.png
series:
  - id: daily
    title: Daily
  - id: weekly
    title: Weekly
people:
  - name: Ada Host
`;

/** Episodes per subject, topics per episode, and episodes per guest. */
const PER_SUBJECT = 20;
const TOPICS = 3;
const PER_GUEST = 25;

/**
 * Writes a show whose episodes each have about 1,500 words and share one audio file. The
 * output depends only on the count.
 *
 * @returns The content folder.
 */
export async function generateShow(folder: string, count: number): Promise<string> {
  const content = join(folder, 'content');
  await mkdir(join(content, 'episodes'), { recursive: true });
  await mkdir(join(folder, 'public/audio'), { recursive: true });
  await copyFile(AUDIO, join(folder, 'public/audio/shared.mp3'));
  await copyFile(ARTWORK, join(folder, 'public/artwork.png'));
  await writeFile(join(content, 'show.yaml'), SHOW);
  for (let number = 1; number <= count; number += 1) {
    await writeFile(join(content, `episodes/episode-${number}.md`), episode(number, count));
  }
  return content;
}

function episode(number: number, count: number): string {
  const day = new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);
  const next = chance(number);
  const subjects = Math.ceil(count / PER_SUBJECT);
  const topics = Array.from({ length: TOPICS }, () => Math.floor(next() * subjects));
  const sections = Array.from({ length: 5 }, (_, at) => section(next, topics[0] ?? 0, at));
  return `---
title: Episode ${number}
date: ${day}
audio: /audio/shared.mp3
number: ${number}
series: ${number % 7 === 0 ? 'weekly' : 'daily'}
topics: [${topics.map((topic) => `Topic ${topic}`).join(', ')}]
${guest(number, count)}---

${sections.join('\n')}`;
}

/** The people of an episode; every second episode has a guest. */
function guest(number: number, count: number): string {
  if (number % 2 === 0) return '';
  return `people:\n  - name: Ada Host\n  - name: Guest ${number % Math.ceil(count / PER_GUEST)}\n`;
}

function section(next: () => number, subject: number, at: number): string {
  const paragraphs = Array.from({ length: 5 }, () => paragraph(next, subject));
  return `### Part ${at + 1}\n\n${paragraphs.join('\n\n')}\n`;
}

/** Six sentences of ten words. */
function paragraph(next: () => number, subject: number): string {
  return Array.from({ length: 6 }, () => {
    const words = Array.from({ length: 8 }, () => pickWord(next, subject));
    return `The ${words.join(' ')} again.`;
  }).join(' ');
}
