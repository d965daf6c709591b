import { decodeText } from '@/lib/content/decode-text';
import { readBody } from '@/lib/content/markdown/read-body';
import {
  markdownOfParagraphs,
  paragraphsOfHtml,
  paragraphsOfText,
} from '@/lib/content/timing/readers/text-transcript';
import { spokenBlocks } from '@/lib/transcript/timing';
import type { FoundTiming, Untimed } from './timing-source';

/** Whether a transcript beside an episode is text, in which times are rare. */
export function isTextFile(file: string): boolean {
  return /\.(?:html|txt)$/.test(file);
}

/**
 * The transcript in a file of text or HTML, for an episode whose author wrote none. Times in it
 * count as time stamps.
 */
export function textFromFile(
  file: string,
  bytes: Uint8Array,
  { transcript, audio, people, language, file: episodeFile }: Untimed,
): FoundTiming {
  const { text, problems } = decodeText(file, bytes);
  if (problems.length > 0) return { timing: null, problems, notices: [] };
  if (spokenBlocks(transcript).length > 0) {
    const message = `is not used, because ${episodeFile} has the text itself.`;
    return { timing: null, problems: [], notices: [{ file, message }] };
  }
  const paragraphs = file.endsWith('.html') ? paragraphsOfHtml(text) : paragraphsOfText(text);
  const body = readBody(markdownOfParagraphs(paragraphs), {
    people,
    language,
    firstLine: 1,
    ...(audio !== null && { durationSeconds: audio.durationSeconds }),
  });
  if (spokenBlocks(body.transcript).length === 0) {
    const message = 'There is no text in the file. Take the transcript of this episode.';
    return { timing: null, problems: [{ file, line: 1, field: 'text', message }], notices: [] };
  }
  return { timing: null, transcript: body.transcript, problems: [], notices: [] };
}
