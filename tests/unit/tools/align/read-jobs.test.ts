import { describe, expect, it } from 'vitest';
import { readJobs } from '@/tools/align/read-jobs';
import { UsageError } from '@/tools/cli/usage-error';

const CONTENT = 'tests/fixtures/show/content';

describe('episodes to align', () => {
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
