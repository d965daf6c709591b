import { describe, expect, it } from 'vitest';
import { hasTalk, talkOf } from '@/lib/output/talk-of';
import { trackOf } from '@/lib/output/track-of';
import type { TimingLevel } from '@/lib/transcript/timing';
import type { Block } from '@/lib/transcript/transcript';
import { episode } from '@/tests/support/episodes';
import { show } from './sample';

type Said = readonly [speaker: string | null, startSeconds: number, endSeconds: number];

/** An episode of turns of one word each. */
function said(turns: readonly Said[], level: TimingLevel = 'words') {
  const blocks = turns.map(([speaker], at): Block => {
    const text = { html: 'Yes.', text: 'Yes.' };
    return { id: `p${at}`, kind: 'paragraph', speaker, startSeconds: null, ...text };
  });
  const section = { id: 's', title: null, level: 3, startSeconds: null, blocks } as const;
  const words = turns.map(([, startSeconds, endSeconds]) => ({ startSeconds, endSeconds }));
  return episode({
    transcript: { sections: [section], wordCount: turns.length },
    timing: { level, durationSeconds: 60, words, blocks: words },
  });
}

const CONVERSATION: readonly Said[] = [
  ['Joanna', 1, 5],
  [null, 5, 9],
  ['Bo', 10, 20],
  ['Joanna', 30, 40],
];

describe('the talk of an episode', () => {
  it('has a turn wherever another person begins, and none in long pauses', () => {
    expect(talkOf(show, said(CONVERSATION))).toEqual({
      speakers: [
        { name: 'Joanna', number: 1, face: '/my-show/pictures/joanna.jpg.96.webp' },
        { name: 'Bo', number: 2, face: null },
      ],
      turns: [10, 0, 90, 1, 100, -1, 100, 0, 100, -1],
    });
  });

  it('is known to the player by its track', () => {
    expect(trackOf(show, said(CONVERSATION)).hasSpeakers).toBe(true);
    expect(trackOf(show, said([['Joanna', 0, 9]])).hasSpeakers).toBeUndefined();
  });

  it('needs two speakers and the times of words', () => {
    expect(hasTalk(show, said([['Joanna', 0, 9]]))).toBe(false);
    expect(talkOf(show, said(CONVERSATION, 'paragraphs'))).toBeNull();
  });
});
