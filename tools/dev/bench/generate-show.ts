import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateEpisode } from './generate-episode';
import { writePicture } from './write-picture';

const AUDIO = 'tests/fixtures/show/public/audio/nine-minutes.mp3';

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

/**
 * Writes a show whose episodes each have about 1,500 words and share one audio file. All have
 * notes and speakers, half of them the times of all words, and a quarter a picture of their own.
 * The output depends only on the count.
 *
 * @returns The content folder.
 */
export async function generateShow(folder: string, count: number): Promise<string> {
  const content = join(folder, 'content');
  await mkdir(join(content, 'episodes'), { recursive: true });
  await mkdir(join(folder, 'public/audio'), { recursive: true });
  await mkdir(join(folder, 'public/covers'), { recursive: true });
  await copyFile(AUDIO, join(folder, 'public/audio/shared.mp3'));
  await writePicture(join(folder, 'public/artwork.png'), 0);
  await writeFile(join(content, 'show.yaml'), SHOW);
  for (let number = 1; number <= count; number += 1) await writeGenerated(folder, number, count);
  return content;
}

/** Writes one more episode of a generated show, or one of them again. */
export async function writeGenerated(folder: string, number: number, count: number): Promise<void> {
  const { markdown, times, picture } = generateEpisode(number, count);
  const file = join(folder, 'content/episodes', `episode-${number}`);
  await writeFile(`${file}.md`, markdown);
  if (times !== null) await writeFile(`${file}.json`, JSON.stringify(times));
  if (picture !== null) await writePicture(join(folder, 'public', picture), number);
}
