import type { Episode } from '@/lib/episode/episode';
import { isAutomatic } from '@/lib/episode/transcript-quality';
import { markWords } from '@/lib/transcript/mark-words';
import type { Transcript } from '@/lib/transcript/transcript';
import { hasWords, wordsIn } from '@/lib/transcript/words';

/** The style sheet underlines it; the note above the text says what that means. */
const MARK = ['<span class="doubtful">', '</span>'] as const;

/** The passages that an episode's page marks, because they may not be what was said. */
export function shownDoubts(episode: Pick<Episode, 'timing' | 'transcription'>) {
  return isAutomatic(episode) ? (episode.timing?.doubts ?? []) : [];
}

/** The transcript with its doubtful passages marked. The same object if there are none. */
export function markDoubts(
  episode: Pick<Episode, 'timing' | 'transcription' | 'transcript'>,
): Transcript {
  const { transcript } = episode;
  const doubts = shownDoubts(episode);
  if (doubts.length === 0) return transcript;
  let first = 0;
  return {
    ...transcript,
    sections: transcript.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (!hasWords(block.text)) return block;
        const count = wordsIn(block.text).length;
        const begin = first;
        first += count;
        const own = doubts
          .filter(({ from, to }) => from < begin + count && to > begin)
          .map(({ from, to }) => ({
            from: Math.max(0, from - begin),
            to: Math.min(count, to - begin),
          }));
        return own.length === 0
          ? block
          : { ...block, html: markWords(block.html, own, count, MARK) };
      }),
    })),
  };
}
