import { describe, expect, it } from 'vitest';
import { readVtt } from '@/lib/content/timing/readers/read-vtt';
import { withoutRepeatedLines } from '@/lib/content/timing/readers/roll-up-captions';
import { cueText } from '@/lib/content/timing/decide/timed-text';

const said = (source: string) => withoutRepeatedLines(readVtt(source).text.cues).map(cueText);

describe('roll-up captions', () => {
  it('keep each line once', () => {
    const youtube = `WEBVTT
Kind: captions
Language: en

00:00:00.080 --> 00:00:02.000 align:start position:0%
 
the<00:00:00.500><c> old</c><00:00:00.900><c> maps</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
the old maps
 

00:00:02.010 --> 00:00:04.000 align:start position:0%
the old maps
have<00:00:02.500><c> no</c><00:00:03.000><c> north</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
have no north
 
`;
    expect(said(youtube)).toEqual(['the old maps', 'have no north']);
  });

  it('are distinguished from spoken repetitions', () => {
    const cues = ['Yes.', 'Yes.', 'I think so.', 'Do you?', 'I do.'];
    const source = cues.map((text, at) => `00:0${at}.000 --> 00:0${at}.900\n${text}\n`).join('\n');
    expect(said(`WEBVTT\n\n${source}`)).toEqual(cues);
  });
});
