import { soundsIn } from '@/lib/content/names/sounds';
import { cutPieces, type Range } from '@/lib/content/timing/matching/cut-pieces';
import type { Speech } from '@/lib/content/timing/decide/speeches';
import type { TimedCue, TimedPiece } from '@/lib/content/timing/decide/timed-text';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';
import { hasWords } from '@/lib/transcript/words';
import type { Promises } from '@/tools/transcribe/engines/engine';

/** A pause that ends a sentence, in text without punctuation. */
const SENTENCE_PAUSE = 0.5;
/** Decides nothing but where one sentence may become two paragraphs. */
const LONG_PAUSE = 2;

/**
 * Turns what an engine heard into sentences, without descriptions of sounds. Text without
 * punctuation gets a sentence at each pause of half a second.
 *
 * @param cues In order of time.
 * @param language BCP 47 tag.
 */
export function sentencesOf(
  cues: readonly TimedCue[],
  language: string,
  { punctuation }: Pick<Promises, 'punctuation'>,
): Speech[] {
  const spoken = cues.flatMap(withoutSounds);
  const sentences =
    punctuation === 'yes'
      ? spoken.flatMap((cue) => cutAtSentences(cue, language)).flatMap(cutAtPauses(LONG_PAUSE))
      : joined(spoken, SENTENCE_PAUSE)
          .flatMap(cutAtPauses(SENTENCE_PAUSE))
          .map((cue) => punctuated(cue, language));
  return sentences
    .filter(({ pieces }) => hasWords(textOf(pieces)))
    .map((cue) => ({ ...cue, beginsTurn: false }));
}

function withoutSounds(cue: TimedCue): TimedCue[] {
  const text = textOf(cue.pieces);
  const sounds = soundsIn(text);
  if (sounds.length === 0) return [cue];
  const ranges = [{ end: 0 }, ...sounds].map(({ end }, at) => ({
    start: end,
    end: sounds[at]?.start ?? text.length,
  }));
  return cutPieces(cue, ranges).filter((part) => part !== null);
}

function cutAtSentences(cue: TimedCue, language: string): TimedCue[] {
  const text = textOf(cue.pieces);
  const spans = sentencesIn(text, sentenceRulesFor(language));
  const ranges: Range[] = spans.map(({ start, end }, at) => ({
    start: at === 0 ? 0 : start,
    end: at === spans.length - 1 ? text.length : end,
  }));
  return cutPieces(cue, ranges).filter((part) => part !== null);
}

/** Joins cues with less than a pause between them, whose end is where the engine stopped. */
function joined(cues: readonly TimedCue[], pause: number): TimedCue[] {
  const all: TimedCue[] = [];
  for (const cue of cues) {
    const last = all.at(-1);
    const isNew =
      last === undefined ||
      last.speaker !== cue.speaker ||
      cue.startSeconds - last.endSeconds >= pause;
    if (isNew) all.push(cue);
    else {
      const pieces = [...last.pieces, ...cue.pieces.map(spaced)];
      all[all.length - 1] = { ...last, endSeconds: cue.endSeconds, pieces };
    }
  }
  return all;
}

function spaced(piece: TimedPiece, at: number): TimedPiece {
  return at > 0 || /^\s/.test(piece.text) ? piece : { ...piece, text: ` ${piece.text}` };
}

function cutAtPauses(pause: number): (cue: TimedCue) => TimedCue[] {
  return (cue) => {
    const parts: TimedPiece[][] = [];
    let before: TimedPiece | undefined;
    for (const piece of cue.pieces) {
      const isNew = before === undefined || piece.startSeconds - before.endSeconds >= pause;
      if (isNew) parts.push([piece]);
      else parts.at(-1)?.push(piece);
      before = piece;
    }
    return parts.map((pieces) => ({
      ...cue,
      pieces,
      startSeconds: pieces[0]?.startSeconds ?? cue.startSeconds,
      endSeconds: pieces.at(-1)?.endSeconds ?? cue.endSeconds,
    }));
  };
}

function punctuated(cue: TimedCue, language: string): TimedCue {
  const last = cue.pieces.length - 1;
  const pieces = cue.pieces.map((piece, at) => {
    const text = at === 0 ? capitalized(piece.text.trimStart(), language) : piece.text;
    return at === last ? { ...piece, text: `${text.trimEnd()}.` } : { ...piece, text };
  });
  return { ...cue, pieces };
}

function capitalized(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

function textOf(pieces: readonly TimedPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
