import { parseText } from 'media-captions';
import { describe, expect, it } from 'vitest';
import webvtt from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json';
import { cuesOf } from '@/lib/output/transcript/cues';
import { spokenText } from '@/lib/output/transcript/spoken-text';
import { VTT_SHAPE, webVtt } from '@/lib/output/transcript/web-vtt';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';

function vtt(...written: string[]): string {
  const text = transcript(...written);
  return webVtt(cuesOf(spokenText(text, steadyTiming(text), 'en'), VTT_SHAPE));
}

const HOSTILE = [
  'A & B, x < y --> z, <v Mallory>not a voice</v> and &amp; as typed.',
  'NOTE this is no remark.',
  'Emoji 🎧, right to left \u202Eabc\u202C and 古い地図.',
];

describe('WebVTT', () => {
  it('has the usual format', () => {
    expect(
      vtt(
        'Ada: Old maps have no north.',
        'Bo: Why is that so? I never asked, and nobody else did.',
      ),
    ).toBe(
      `WEBVTT

00:00:00.500 --> 00:00:02.000
<v Ada>Old maps have no north.

00:00:03.500 --> 00:00:04.700
<v Bo>Why is that so?

00:00:05.200 --> 00:00:07.300
<v Bo>I never asked, and nobody else did.
`,
    );
  });

  it('is valid for the parser of the specification’s editors', () => {
    const { cues, errors } = new webvtt.WebVTTParser(entities).parse(vtt(...HOSTILE));
    expect(errors).toEqual([]);
    expect(cues.length).toBeGreaterThanOrEqual(HOSTILE.length);
  });

  it('is read in full by another parser', async () => {
    const source = vtt(...HOSTILE);
    const { cues, errors } = await parseText(source, { type: 'vtt', strict: true, errors: true });
    expect(errors).toEqual([]);
    const text = cues
      .map((cue) => cue.text.replaceAll('\n', ' '))
      .join(' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(text).toBe(HOSTILE.join(' '));
  });

  it('keeps names as the author wrote them', () => {
    const text = transcript('Old maps have no north.');
    const [cue] = cuesOf(spokenText(text, steadyTiming(text), 'en'), VTT_SHAPE);
    const source = cue === undefined ? '' : webVtt([{ ...cue, speaker: 'A <b> & Co.' }]);
    expect(source).toContain('<v A &lt;b&gt; &amp; Co.>Old maps');
    expect(new webvtt.WebVTTParser(entities).parse(source).errors).toEqual([]);
  });

  it('is empty without spoken text', () => {
    expect(vtt()).toBe('WEBVTT\n');
  });
});
