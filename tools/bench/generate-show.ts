import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const AUDIO = 'tests/fixtures/show/public/audio/three-seconds.mp3';
const ARTWORK = 'tests/fixtures/show/public/artwork.png';

const SHOW = `title: Generated
description: A show of many episodes, to measure builds.
language: en
url: https://example.org
author: Nobody
artwork: /artwork.png
`;

const WORDS =
  'harbour wall lamp tide map pilot stone winter keeper ship column water figure road town'.split(
    ' ',
  );

/**
 * Writes a show whose episodes each have about 1,500 words and share one file
 * of audio. The same count gives the same bytes.
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
    await writeFile(join(content, `episodes/episode-${number}.md`), episode(number));
  }
  return content;
}

function episode(number: number): string {
  const day = new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);
  const sections = Array.from({ length: 5 }, (_, at) => section(number, at)).join('\n');
  return `---\ntitle: Episode ${number}\ndate: ${day}\naudio: /audio/shared.mp3\nnumber: ${number}\n---\n\n${sections}`;
}

function section(number: number, at: number): string {
  const paragraphs = Array.from({ length: 5 }, (_, index) =>
    paragraph(number * 31 + at * 7 + index),
  );
  return `### Part ${at + 1}\n\n${paragraphs.join('\n\n')}\n`;
}

/** Six sentences of ten words. */
function paragraph(seed: number): string {
  return Array.from({ length: 6 }, (_, sentence) => {
    const words = Array.from(
      { length: 8 },
      (_, word) => WORDS[(seed * 5 + sentence * 3 + word * word) % WORDS.length],
    );
    return `The ${words.join(' ')} again.`;
  }).join(' ');
}
