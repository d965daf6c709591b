import { describe, expect, it } from 'vitest';
import { readJobs } from '@/tools/align/read-jobs';
import { UsageError } from '@/tools/cli/usage-error';

const CONTENT = 'tests/fixtures/show/content';

describe('episodes to align', () => {
  it('names the episode that a misspelt one was meant to be', async () => {
    const reading = readJobs(CONTENT, ['half-a-minuet']);
    await expect(reading).rejects.toBeInstanceOf(UsageError);
    await expect(reading).rejects.toThrow(
      'half-a-minuet: There is no such episode. Did you mean half-a-minute?',
    );
  });

  it('lists all episodes where none is near', async () => {
    await expect(readJobs(CONTENT, ['beekeeping'])).rejects.toThrow(
      /^beekeeping: There is no such episode\. Take one of .*half-a-minute.*\.$/,
    );
  });
});
