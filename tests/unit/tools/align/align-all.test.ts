import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alignAll } from '@/tools/align/align-all';
import { readJobs } from '@/tools/align/read-jobs';
import { EPISODE, showOfTones, tonesSound } from '@/tests/support/transcribe-folder';

const options = { isForced: true, isNamed: true, signal: new AbortController().signal };

it('leaves alone an episode whose times come from a file beside it, with or without a text', async () => {
  const folder = await showOfTones(tonesSound(1, []));
  const content = join(folder, 'content');
  const captions = 'WEBVTT\n\n00:00.000 --> 00:01.000\nThe sea goes out.\n';
  await writeFile(join(content, 'episodes/tones.vtt'), captions);
  const outcome = async () =>
    (await alignAll(await readJobs(content, ['tones']), options))[0]?.outcome;
  expect(await outcome()).toEqual({ kind: 'timed', file: 'tones.vtt', hasText: false });
  await writeFile(join(content, 'episodes/tones.md'), `${EPISODE}\nThe sea goes out.\n`);
  expect(await outcome()).toEqual({ kind: 'timed', file: 'tones.vtt', hasText: true });
  await rm(folder, { recursive: true });
});
