import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { playerMapOf } from '@/lib/output/speech-map-of';
import { talkOf } from '@/lib/output/talk-of';
import { automaticNote } from './automatic-note';
import { chaptersJson } from './chapters-json';
import { cuesOf } from './cues';
import { markdownAlternate } from './markdown-alternate';
import { pageTiming } from './page-timing';
import { plainText } from './plain-text';
import { podcastJson, alternatesOf } from './podcast-json';
import { spokenText } from './spoken-text';
import { SRT_SHAPE, subRip } from './sub-rip';
import { chaptersPath, hasCaptions, transcriptFiles } from '@/lib/links/transcript-files';
import { VTT_SHAPE, webVtt } from './web-vtt';

/** Names of all files beside an episode's page. */
export function episodeFileNames(episode: Episode): string[] {
  return [
    ...transcriptFiles(episode).map(({ name }) => name),
    ...(episode.timing === null ? [] : ['timing.json']),
    ...(chaptersPath(episode) === null ? [] : ['chapters.json']),
  ];
}

/** The files beside an episode's page: the text of each file by its name. */
export function episodeFiles(show: Show, episode: Episode): ReadonlyMap<string, string> {
  const { transcript, timing } = episode;
  const files = new Map([['index.md', markdownAlternate(show, episode)]]);
  if (transcript.sections.length > 0) files.set('transcript.txt', plainText(show, episode));
  // The chapters of an audio file need no timing.
  if (chaptersPath(episode) !== null) files.set('chapters.json', chaptersJson(show, episode));
  if (timing === null) return files;
  files.set(
    'timing.json',
    pageTiming(transcript, timing, playerMapOf(show, episode), talkOf(show, episode)),
  );
  if (hasCaptions(episode)) {
    const spoken = spokenText(transcript, timing, show.language);
    const cues = cuesOf(spoken, VTT_SHAPE);
    files.set('transcript.vtt', webVtt(cues, automaticNote(show, episode)));
    files.set('transcript.srt', subRip(cuesOf(spoken, SRT_SHAPE)));
    files.set(
      'transcript.json',
      podcastJson(cues, spoken.hasWordTimes, alternatesOf(show, episode)),
    );
  }
  return files;
}
