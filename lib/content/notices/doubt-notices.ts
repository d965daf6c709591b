import type { ContentNotice } from '@/lib/content/content-error';
import type { Episode } from '@/lib/episode/episode';
import { isAutomatic, withheldFromFeed } from '@/lib/episode/transcript-quality';
import { formatClock } from '@/lib/time/format-clock';
import { spokenBlocks, type Doubt, type DoubtReason } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';

type Recognized = Pick<Episode, 'file' | 'timing' | 'transcript' | 'transcription'>;

const REASONS: Readonly<Record<DoubtReason, string>> = {
  loop: 'it repeats itself',
  silence: 'hardly anything is heard there',
  fast: 'nobody speaks that fast',
  unsure: 'the program was unsure',
  language: 'it seems to be in another language',
};

/** Words of a doubtful passage that are quoted. */
const QUOTED_WORDS = 8;

/**
 * Each doubtful passage of an automatic transcript, at the line of its paragraph, for `npm run check`.
 * The transcript of the episode must have its lines.
 */
export function doubtNotices(episode: Recognized): ContentNotice[] {
  if (!isAutomatic(episode)) return [];
  const words = spokenBlocks(episode.transcript).flatMap(({ text, line = 1 }) =>
    wordsIn(text).map(({ start, end }) => ({ line, text: text.slice(start, end) })),
  );
  return (episode.timing?.doubts ?? []).map((doubt) => ({
    file: episode.file,
    line: words[doubt.from]?.line ?? 1,
    field: 'transcript',
    message: `"${quoted(words.slice(doubt.from, doubt.to))}"${timeOf(episode, doubt)} may be wrong: ${REASONS[doubt.reason]} (${doubt.reason}).`,
  }));
}

function quoted(words: readonly { readonly text: string }[]): string {
  const text = words
    .slice(0, QUOTED_WORDS)
    .map((word) => word.text)
    .join(' ');
  return words.length > QUOTED_WORDS ? `${text} …` : text;
}

function timeOf({ timing }: Recognized, { from, to }: Doubt): string {
  const first = timing?.words.slice(from, to).find((span) => span !== null);
  return first ? ` at ${formatClock(first.startSeconds)}` : '';
}

/** Why the feed does not offer an automatic transcript to apps; `null` if it does. */
export function withheldNotice(episode: Recognized): string | null {
  const withheld = withheldFromFeed(episode);
  if (withheld === null) return null;
  const why =
    withheld.because === 'engine'
      ? `${withheld.engine} recognized it, which makes many mistakes`
      : `${Math.round(withheld.share * 100)} % of its words may be wrong`;
  return `The feed does not offer this transcript to podcast apps, because ${why}. Correct it, and write \`transcriptStatus: corrected\`.`;
}
