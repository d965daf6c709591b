import { parseText } from 'media-captions';
import { convertFile } from 'transcriptator';
import { describe, expect, it } from 'vitest';
import { cuesOf } from '@/lib/output/transcript/cues';
import { spokenText } from '@/lib/output/transcript/spoken-text';
import { SRT_SHAPE, subRip } from '@/lib/output/transcript/sub-rip';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';

function srt(...written: string[]): string {
  const text = transcript(...written);
  return subRip(cuesOf(spokenText(text, steadyTiming(text), 'en'), SRT_SHAPE));
}

describe('SubRip', () => {
  it('has the format that podcast apps expect', () => {
    expect(
      srt('Ada: Old maps have no north, and they are not missing it.', 'Bo: Why is that so?'),
    ).toBe(
      `1
00:00:00,500 --> 00:00:03,800
Ada: Old maps have no north,
and they are not missing it.

2
00:00:05,300 --> 00:00:06,500
Bo: Why is that so?
`,
    );
  });

  it('is read in full by two parsers', async () => {
    const written = ['It says x < y & z, in <b>bold</b> letters.', 'And here is an arrow → too.'];
    const source = srt(...written);
    const { cues, errors } = await parseText(source, { type: 'srt', errors: true });
    expect(errors).toEqual([]);
    expect(cues.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')).toBe(written.join(' '));
    const bodies = convertFile(source).map(({ body }) => body.replaceAll('\n', ' '));
    expect(bodies.join(' ')).toBe(written.join(' '));
  });

  it('contains no arrow that could be read as a time', () => {
    expect(srt('From a --> b it goes.').match(/-->/g)).toHaveLength(1);
  });
});
