import { describe, expect, it } from 'vitest';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { show } from '@/tests/unit/lib/output/sample';
import { captionsToUpload } from '@/tools/captions-to-upload';

const hosted = { ...show, feed: { ...show.feed, hostFeed: 'https://host.example/show.xml' } };
const text = transcript('Old maps have no north.');
const automatic = timedEpisode(text, {
  transcription: { status: 'automatic', transcriber: null },
});

describe('captions to upload', () => {
  it('are those of recognized transcripts, with the address of each file', () => {
    const episodes = [automatic, timedEpisode(text, { title: 'By hand' })];
    expect(captionsToUpload({ show: hosted, episodes })).toEqual([
      'Upload these transcripts at your podcast host, so that its feed has them:',
      '  Half a minute: https://example.org/my-show/episodes/half-a-minute/transcript.vtt',
    ]);
  });

  it('are none for a show with a feed of its own, or without such transcripts', () => {
    expect(captionsToUpload({ show, episodes: [automatic] })).toEqual([]);
    expect(captionsToUpload({ show: hosted, episodes: [timedEpisode(text)] })).toEqual([]);
  });
});
