import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE } from '@/tools/transcribe/sound/stream-pcm';
import { wavOf } from '@/tools/transcribe/sound/wav';
import { TONES } from '@/tools/dev/tone-model/tone-models';

const SHOW = `title: Tones
description: A show of tones.
language: en
url: https://example.org
author: Nobody
artwork: /artwork.png
series:
  - { id: daily, title: Daily, label: Daily }
`;

/** An episode file without a transcript. */
export const EPISODE = `---
title: 'Tones'   # a comment
date: 2026-05-01
summary: Tones.
audio: /audio/tones.wav
---
Notes.

## Transcript
`;

/** A tone: when it begins and ends in seconds, and which one of `TONES` it is. */
export type Tone = readonly [from: number, to: number, tone: 0 | 1 | 2];

/** The sound of tones over silence. */
export function tonesSound(seconds: number, tones: readonly Tone[]): Float32Array {
  const sound = new Float32Array(Math.round(seconds * RATE));
  for (const [from, to, tone] of tones) {
    for (let at = Math.round(from * RATE); at < to * RATE; at += 1) {
      sound[at] = 0.5 * Math.sin((2 * Math.PI * TONES[tone] * at) / RATE);
    }
  }
  return sound;
}

/** Writes a show with one episode, and its sound. @returns The folder of the project. */
export async function showOfTones(sound: Float32Array, episode = EPISODE): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-tones-'));
  await mkdir(join(folder, 'content/episodes'), { recursive: true });
  await mkdir(join(folder, 'public/audio'), { recursive: true });
  await copyFile('tests/fixtures/show/public/artwork.png', join(folder, 'public/artwork.png'));
  await writeFile(join(folder, 'content/show.yaml'), SHOW);
  await writeFile(join(folder, 'content/episodes/tones.md'), episode);
  await writeFile(join(folder, 'public/audio/tones.wav'), wavOf(sound));
  return folder;
}
