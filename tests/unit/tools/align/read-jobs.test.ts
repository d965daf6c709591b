import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spokenWords } from '@/lib/transcript/timing';
import { EPISODE, showOfTones, tonesSound } from '@/tests/support/transcribe-folder';
import { readJobs } from '@/tools/align/read-jobs';
import { UsageError } from '@/tools/cli/usage-error';

const CONTENT = 'tests/fixtures/show/content';

describe('episodes to align', () => {
  it('have the text of a file beside them, if they have none themselves', async () => {
    const folder = await showOfTones(tonesSound(1, []));
    const content = join(folder, 'content');
    await writeFile(join(content, 'episodes/tones.txt'), 'The sea goes out.\n\nIt comes back.\n');
    const [job] = await readJobs(content, ['tones']);
    expect(job && spokenWords(job.transcript)).toEqual('The sea goes out It comes back'.split(' '));
    await writeFile(join(content, 'episodes/tones.md'), `${EPISODE}\nBirds.\n`);
    expect((await readJobs(content, ['tones']))[0]?.spoken.words).toHaveLength(1);
    await rm(folder, { recursive: true });
  });

  it('name the file beside them that has times', async () => {
    const folder = await showOfTones(tonesSound(1, []));
    const content = join(folder, 'content');
    const captions = 'WEBVTT\n\n00:00.000 --> 00:01.000\nThe sea goes out.\n';
    await writeFile(join(content, 'episodes/tones.vtt'), captions);
    const [job] = await readJobs(content, ['tones']);
    expect(job?.timedFile).toBe(join(content, 'episodes/tones.vtt'));
    await rm(join(content, 'episodes/tones.vtt'));
    await writeFile(join(content, 'episodes/tones.txt'), 'The sea goes out.\n');
    expect((await readJobs(content, ['tones']))[0]?.timedFile).toBeNull();
    await rm(folder, { recursive: true });
  });

  it('suggests the nearest episode for a misspelt name', async () => {
    const reading = readJobs(CONTENT, ['half-a-minuet']);
    await expect(reading).rejects.toBeInstanceOf(UsageError);
    await expect(reading).rejects.toThrow(
      'half-a-minuet: There is no such episode. Did you mean half-a-minute?',
    );
  });

  it('lists all episodes if none is similar', async () => {
    await expect(readJobs(CONTENT, ['beekeeping'])).rejects.toThrow(
      /^beekeeping: There is no such episode\. Take one of .*half-a-minute.*\.$/,
    );
  });
});
