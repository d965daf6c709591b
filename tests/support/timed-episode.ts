import type { Episode } from '@/lib/episode/episode';
import type { Timing, TimeSpan } from '@/lib/transcript/timing';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';
import { escapeText } from '@/lib/transcript/escape-text';
import { episode } from './episodes';

/** A paragraph block. `Name: …` sets a speaker whose name is one word. */
export function paragraph(id: string, written: string): Block {
  const [, speaker = null, text = written] = /^(\p{Lu}\p{Ll}+): (.*)$/u.exec(written) ?? [];
  return { id, kind: 'paragraph', speaker, startSeconds: null, html: escapeText(text), text };
}

/** A transcript with one section. */
export function transcript(...written: string[]): Transcript {
  const blocks = written.map((text, at) => paragraph(`p${at + 1}`, text));
  const section = { id: 'opening', title: null, level: 3, startSeconds: null, blocks } as const;
  return { sections: [section], wordCount: blocks.flatMap(({ text }) => wordsIn(text)).length };
}

/** Times words evenly: 0.3 seconds for each word, 0.5 more after a sentence, 1 after a paragraph. */
export function steadyTiming({ sections }: Transcript): Timing {
  let now = 0.5;
  const words: TimeSpan[] = [];
  const blocks = sections
    .flatMap((section) => section.blocks)
    .map(({ text }) => {
      const first = words.length;
      for (const { end } of wordsIn(text)) {
        words.push({ startSeconds: round(now), endSeconds: round(now + 0.3) });
        now += /[.?!]/.test(text[end] ?? '') ? 0.8 : 0.3;
      }
      now += 1;
      return {
        startSeconds: words[first]?.startSeconds ?? 0,
        endSeconds: words.at(-1)?.endSeconds ?? 0,
      };
    });
  return { level: 'words', durationSeconds: round(now), words, blocks };
}

/** An episode with this transcript and the timing of `steadyTiming`. */
export function timedEpisode(text: Transcript, fields: Partial<Episode> = {}): Episode {
  return episode({ transcript: text, timing: steadyTiming(text), ...fields });
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
