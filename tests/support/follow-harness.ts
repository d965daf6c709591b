import { followVoice, voiceOf } from '@/lib/browser/follow/follow-voice';
import { createHighlights } from '@/lib/browser/follow/highlights';
import { indexWords } from '@/lib/browser/follow/word-index';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerSettings, PlayerState } from '@/lib/player/player-state';
import type { TimeSpan } from '@/lib/transcript/timing';

/** The functions through which the benchmark controls a page with a long transcript. */
export type FollowHarness = {
  /** Renders a transcript and indexes its words. Returns the milliseconds for the index. */
  prepare(words: number): Promise<number>;
  /** Follows the audio at a rate. Returns the milliseconds of work each time it looks. */
  follow(rate: number, milliseconds: number): Promise<number[]>;
};

declare global {
  interface Window {
    follow: FollowHarness;
  }
}

const WORDS = 'the harbour wall was built of stone and the lamp on it turned all night'.split(' ');
const WORDS_A_BLOCK = 60;
const WORDS_A_SENTENCE = 15;
const SECONDS_A_WORD = 0.36;

function write(root: Element, words: number): void {
  const blocks = Array.from({ length: Math.ceil(words / WORDS_A_BLOCK) }, (_, block) => {
    const text = Array.from({ length: WORDS_A_BLOCK }, (_, at) => {
      const word = WORDS[(block * 7 + at) % WORDS.length] ?? '';
      if (at % WORDS_A_SENTENCE === 0) return word.charAt(0).toUpperCase() + word.slice(1);
      return at % WORDS_A_SENTENCE === WORDS_A_SENTENCE - 1 ? `${word}.` : word;
    }).join(' ');
    return `<p id="p${block + 1}">${text}</p>`;
  });
  root.innerHTML = `<section>${blocks.join('')}</section>`;
}

/** A store whose position advances from 0 in real time, without audio. */
function silentStore(rate: number): PlayerStore {
  const startedAt = performance.now();
  const state = { status: 'playing' } as PlayerState; // followVoice reads only the status
  const settings = { rate } as PlayerSettings; // and only the speed
  const part: Partial<PlayerStore> = {
    getState: () => state,
    getSettings: () => settings,
    subscribe: () => () => {},
    now: () => ((performance.now() - startedAt) / 1000) * rate,
  };
  return part as PlayerStore; // followVoice calls no other method
}

let index: Awaited<ReturnType<typeof indexWords>>;

window.follow = {
  async prepare(words) {
    const root = document.querySelector('#transcript-text');
    if (root === null) throw new Error('The page has no transcript element.');
    write(root, words);
    root.getBoundingClientRect();
    const startedAt = performance.now();
    index = await indexWords(root);
    return performance.now() - startedAt;
  },

  async follow(rate, milliseconds) {
    const spans: TimeSpan[] = Array.from({ length: index.wordCount }, (_, at) => ({
      startSeconds: at * SECONDS_A_WORD,
      endSeconds: (at + 1) * SECONDS_A_WORD,
    }));
    const durationSeconds = index.wordCount * SECONDS_A_WORD;
    const blocks = index.blocks.map(({ firstWord, words }) => ({
      startSeconds: firstWord * SECONDS_A_WORD,
      endSeconds: (firstWord + words.length) * SECONDS_A_WORD,
    }));
    const timing = { level: 'words', durationSeconds, words: spans, blocks } as const;
    const voice = voiceOf({ timing, checksum: index.checksum }, index, durationSeconds);

    const costs: number[] = [];
    const set = window.setTimeout.bind(window);
    const timed = (callback: () => void, wait: number) =>
      set(() => {
        const startedAt = performance.now();
        callback();
        costs.push(performance.now() - startedAt);
      }, wait);
    window.setTimeout = timed as typeof window.setTimeout; // followVoice passes both arguments
    const highlights = createHighlights(index);
    const follower = followVoice(silentStore(rate), voice, index, highlights, () => true, {
      lineMoved: () => void highlights.spokenRect(),
      wordMoved: () => {},
    });
    await new Promise((resolve) => set(resolve, milliseconds));
    follower.stop();
    window.setTimeout = set;
    return costs;
  },
};
