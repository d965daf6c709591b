import { mentionsTranscript } from '@/lib/language/transcript-heading';
import { formatClock } from '@/lib/time/format-clock';
import { parseClock } from '@/lib/time/parse-clock';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { sourceLines, type SourceLines } from './source-lines';

/** Something suspicious in the text of an episode, with its line in the file. */
export type BodyNotice = {
  readonly line: number;
  readonly field: string;
  readonly message: string;
};

export type BodySource = {
  /** The part of the file below its front matter. */
  readonly source: string;
  /** Line of the file on which `source` begins. */
  readonly firstLine: number;
  readonly hasNotes: boolean;
  readonly transcript: Transcript;
  /** `null` if the audio itself has a problem. */
  readonly durationSeconds: number | null;
};

/** Notices about text that the author may have meant differently. None stops a build. */
export function bodyNotices(suspect: BodySource): BodyNotice[] {
  const lines = sourceLines(suspect.source, suspect.firstLine);
  return [
    ...noTranscript(suspect),
    ...unclosedFence(lines),
    ...visibleTags(suspect, lines),
    ...unparsedTimes(suspect, lines),
    ...unrecognizedHeading(suspect, lines),
    ...lateStamps(suspect),
    ...genericSpeakers(suspect),
  ];
}

const FIELD = 'transcript';

export const NO_TRANSCRIPT =
  'The episode has none, so that its page has no text to read or to search.';

function noTranscript({ transcript, firstLine }: BodySource): BodyNotice[] {
  if (transcript.wordCount > 0) return [];
  return [{ line: firstLine, field: FIELD, message: NO_TRANSCRIPT }];
}

/** A fence that is never closed turns everything below it into code. */
function unclosedFence({ openFence }: SourceLines): BodyNotice[] {
  if (openFence === null) return [];
  const message = `A block of code begins with ${openFence.sign} here and does not end, so that all below is code. Close it, or remove the line.`;
  return [{ line: openFence.line, field: FIELD, message }];
}

/** Tags of HTML and captions that authors paste. Anything else in angle brackets may be text. */
const TAG =
  /<\/?(?:p|div|span|br|hr|b|i|u|s|em|strong|small|sup|sub|font|center|a|img|figure|iframe|script|style|object|embed|form|input|button|video|audio|table|tr|td|th|thead|tbody|ul|ol|li|h[1-6]|blockquote|pre|code|section|article|v|c|lang|ruby|rt)(?:[\s/.][^<>\n]*)?>/i;

function visibleTags({ transcript }: BodySource, { unescaped }: SourceLines): BodyNotice[] {
  const shown = textsOf(transcript).find((text) => TAG.test(text));
  const tag = shown === undefined ? undefined : TAG.exec(shown)?.[0];
  if (tag === undefined) return [];
  // A tag written as code, or escaped, is meant to be shown.
  const line = unescaped(tag);
  if (line === null) return [];
  const message = `The tag ${tag} stands in the text as it is. Remove it, or write \\${tag} if it is meant to be read.`;
  return [{ line, field: FIELD, message }];
}

const CLOCK = /^[([{<]?\s*(\d{1,2}(?::\d{2}){1,2})(?![\d:])/;
/** "7:30 is when the mill opens", "7:30 Uhr": a time in a sentence. */
const TIME_OF_DAY =
  /^(?:\d{1,2}:){1,2}\d{2}[,;]?\s(?:\p{Ll}|(?:Uhr|AM|PM|A\.M\.|P\.M\.)(?!\p{L}))/u;
/** Number of paragraphs with rising times from which the times are intended. */
const MIN_TIMES = 3;

function unparsedTimes({ transcript }: BodySource, { of }: SourceLines): BodyNotice[] {
  const paragraphs = blocksOf(transcript).filter(({ kind }) => kind === 'paragraph');
  const timed = paragraphs.flatMap(({ text }) => {
    const clock = CLOCK.exec(text.trimStart())?.[1];
    const seconds = clock === undefined ? null : parseClock(clock);
    const isStamp = clock !== undefined && !TIME_OF_DAY.test(text.trimStart());
    return !isStamp || seconds === null ? [] : [{ clock, seconds, text }];
  });
  const rises = timed.every(({ seconds }, at) => seconds > (timed[at - 1]?.seconds ?? -1));
  const first = timed[0];
  if (first === undefined || !rises) return [];
  if (timed.length < MIN_TIMES || timed.length * 2 < paragraphs.length) return [];
  const message = `${timed.length} paragraphs begin with a time such as "${first.clock}", which is shown as text. Write times as [12:05].`;
  return [{ line: of(first.text.slice(0, 20)) ?? of(first.clock) ?? 1, field: FIELD, message }];
}

/** A heading that names a part of the page has at most this many words. */
const MAX_HEADING_WORDS = 4;

function unrecognizedHeading(
  { hasNotes, transcript }: BodySource,
  { of }: SourceLines,
): BodyNotice[] {
  if (hasNotes) return [];
  let isSpeech = false;
  for (const { title, blocks } of transcript.sections) {
    const words = title?.split(/\s+/).length ?? 0;
    if (title !== null && !isSpeech && words <= MAX_HEADING_WORDS && mentionsTranscript(title)) {
      const message = `The heading "${title}" was not taken for the beginning of the transcript. Write "## Transcript" to part the show notes from it.`;
      return [{ line: of(title) ?? 1, field: FIELD, message }];
    }
    isSpeech ||= blocks.some(
      ({ speaker, startSeconds }) => speaker !== null || startSeconds !== null,
    );
  }
  return [];
}

/** A time stamp may be rounded up. */
const ROUNDING_SECONDS = 1;

function lateStamps({ transcript, durationSeconds, firstLine }: BodySource): BodyNotice[] {
  if (durationSeconds === null) return [];
  const late = blocksOf(transcript).filter(
    ({ startSeconds }) =>
      startSeconds !== null && startSeconds > durationSeconds + ROUNDING_SECONDS,
  );
  const first = late[0]?.startSeconds;
  if (first == null) return [];
  const message = `${late.length === 1 ? 'A time stamp lies' : `${late.length} time stamps lie`} behind the end of the audio, from [${formatClock(first)}]; it is ${formatClock(durationSeconds)} long. Correct them, or the audio.`;
  return [{ line: firstLine, field: FIELD, message }];
}

/** Names that programs give to voices, such as `Speaker 1`, `SPEAKER_00` or `Sprecherin 2`. */
const GENERIC_NAME =
  /^(?:speakers?|sprecher(?:in)?|locuteur|hablante|falante|parlante|المتحدث)[ _-]?\d+$/iu;

function genericSpeakers({ transcript, firstLine }: BodySource): BodyNotice[] {
  const names = blocksOf(transcript).flatMap(({ speaker }) =>
    speaker !== null && GENERIC_NAME.test(speaker) ? [speaker] : [],
  );
  const different = [...new Set(names)];
  if (different.length === 0) return [];
  const message = `The page shows ${different.map((name) => `"${name}"`).join(', ')} as the name of a speaker. Give them names with npm run speakers.`;
  return [{ line: firstLine, field: FIELD, message }];
}

function blocksOf({ sections }: Transcript): Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}

function textsOf(transcript: Transcript): string[] {
  return blocksOf(transcript)
    .filter(({ kind }) => kind !== 'code')
    .map(({ text }) => text);
}
