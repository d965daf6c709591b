import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { plainText } from '@/lib/output/transcript/plain-text';
import { episode } from '@/tests/support/episodes';
import { show } from '@/tests/unit/lib/output/sample';

describe('the plain text of a transcript', () => {
  it('has the characters of lists and tables without escapes', () => {
    const body =
      'Two:\n\n- 2\\*\\*10 and \\_\\_init\\_\\_\n- \\# one\n\n| a\\*b |\n| --- |\n| [c] |';
    const { transcript } = readBody(body, { people: [], firstLine: 1, language: 'en' });
    const text = plainText(show, episode({ transcript }));
    expect(text).toContain('- 2**10 and __init__\n- # one');
    expect(text).toContain('a*b');
    expect(text).not.toContain('\\');
  });
});
