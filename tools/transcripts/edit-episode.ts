import { readFile } from 'node:fs/promises';
import type { Show } from '@/lib/show/show';
import { speakerOfBlocks } from '@/lib/transcript/speaker-of-blocks';
import { spokenBlocks, spokenWords } from '@/lib/transcript/timing';
import { carryTimes } from '@/tools/timing/carry-times';
import { writeAtomically } from '@/tools/timing/write-atomically';
import { readEpisodeText, type EpisodeText } from './episode-files';
import { withLines } from './write-lines';

/** An episode file on disk. */
export type EpisodeOnDisk = EpisodeText & { readonly file: string; readonly raw: string };

export async function openEpisode(file: string, show: Show): Promise<EpisodeOnDisk> {
  const bytes = await readFile(file);
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { ...readEpisodeText(file, bytes, show), file, raw };
}

/** 1-based line from which on a command may change the text of an episode. */
export function firstTextLine({ textLine, bodyLine }: EpisodeText): number {
  return textLine ?? bodyLine;
}

/** An episode with other texts in some of its lines, as the build would read it. */
export function editedEpisode(
  episode: EpisodeOnDisk,
  texts: ReadonlyMap<number, string>,
  show: Show,
): EpisodeOnDisk {
  const raw = withLines(episode.raw, texts);
  return { ...readEpisodeText(episode.file, Buffer.from(raw), show), file: episode.file, raw };
}

/** Writes an edited episode, and its timing file so that times stay with their words. */
export async function writeEpisode(before: EpisodeOnDisk, after: EpisodeOnDisk): Promise<void> {
  const timingFile = before.file.replace(/\.md$/, '.timing.json');
  const json = await readFile(timingFile, 'utf8').catch(() => null);
  const timing = json === null ? null : carryTimes(json, before, after);
  await writeAtomically(before.file, after.raw);
  if (timing !== null) await writeAtomically(timingFile, timing);
}

/** Whether two states of an episode have the same words, and speakers that differ only in name. */
export function differOnlyInSpeakers(
  before: EpisodeText,
  after: EpisodeText,
  names: ReadonlyMap<string, string>,
): boolean {
  const expected = speakersIn(before).map((name) =>
    name === null ? null : (names.get(name) ?? name),
  );
  return (
    JSON.stringify(expected) === JSON.stringify(speakersIn(after)) &&
    spokenWords(before.transcript).join(' ') === spokenWords(after.transcript).join(' ')
  );
}

function speakersIn({ transcript }: EpisodeText): (string | null)[] {
  return speakerOfBlocks(spokenBlocks(transcript));
}
