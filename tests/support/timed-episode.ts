import type { Episode } from '@/lib/episode/episode';
import type { Timing, TimeSpan } from '@/lib/transcript/timing';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';
import { escapeText } from '@/lib/transcript/escape-text';
import { episode } from './episodes';

/** A paragraph, or `Name: …` with a speaker of one word. */
export function paragraph(id: string, written: string): Block {
  const [, speaker = null, text = written] = /^(\p{Lu}\p{Ll}+): (.*)$/u.exec(written) ?? [];
  return { id, kind: 'paragraph', speaker, startSeconds: null, html: escapeText(text), text };
}

/** A transcript of one section. */
export function transcript(...written: string[]): Transcript {
  const blocks = written.map((text, at) => paragraph(`p${at + 1}`, text));
  const section = { id: 'opening', title: null, level: 3, startSeconds: null, blocks } as const;
  return { sections: [section], wordCount: blocks.flatMap(({ text }) => wordsIn(text)).length };
}

/** A steady voice: each word takes 0.3 seconds, a full stop 0.5 more, a paragraph 1. */
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

/** An episode whose words are timed as a steady voice speaks. */
export function timedEpisode(text: Transcript, fields: Partial<Episode> = {}): Episode {
  return episode({ transcript: text, timing: steadyTiming(text), ...fields });
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
