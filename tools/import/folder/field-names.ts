import type { Data } from './front-matter';
import type { FolderField } from './folder-fields';
import { valueAt } from './values-of';

/** How themes and programs name them, best first. A point leads into a value. */
const NAMES: Readonly<Record<FolderField, string>> = {
  title: 'title episode_title episodeTitle name',
  date: 'date pubDate publishDate publish_date published_at publishedAt pubDatetime published publicationDate',
  audio:
    'podcast_file podcastFile audio_url audioUrl audioURL audio_file audioFile audio enclosure.url enclosure file episode.filename episode.url episode.audio audio.url audio.src audio.file podcast.file podcast.url podcast.audio podcast mp3 mp3_url mp3Url media media_url mediaUrl media_file file_url fileUrl podcast_url podcastUrl filename podcast_alt_file',
  season:
    'season seasonNumber season_number podcast_season itunes_season episode.season podcast.season',
  number:
    'episode_number episodeNumber number episode podcast_episode itunes_episode episode.number podcast.episode episodeNo ep',
  type: 'episode_type episodeType itunes_episode_type podcast_type episode.type podcast.type',
  summary:
    'description summary subtitle excerpt tagline podcast_summary itunes_summary podcast.summary episode.summary',
  topics: 'topics tags',
  people:
    'hosts host cohosts guests guest people speakers participants podcast.hosts podcast.guests episode.guests',
  image:
    'image episode_image episodeImage podcast_image itunes_image cover cover_image coverImage featured_image thumbnail podcast.image episode.image',
  explicit: 'explicit itunes_explicit podcast_explicit podcast.explicit episode.explicit',
  draft: 'draft',
  guid: 'episode_guid guid podcast_guid episodeGuid podcastGuid episode.guid podcast.guid uuid',
  duration:
    'podcast_duration podcastDuration audio_duration audioDuration duration itunes_duration enclosure.duration audio.duration episode.duration podcast.duration length',
  bytes:
    'podcast_bytes podcastBytes bytes audio_bytes audioBytes podcast_length audio_size audioSize audio_length audioLength filesize fileSize file_size size enclosure.length enclosure.size audio.size audio.bytes audio.length episode.length episode.size podcast.bytes podcast.length podcast.size length',
  chapters: 'chapters podcast_chapters podcastChapters podcast.chapters episode.chapters',
  formerly:
    'aliases redirect_from redirectFrom jb_url fireside_url old_url oldUrl old_urls permalink url',
  transcript: 'transcript transcript_file transcriptFile transcript_url podcast_transcript',
};

/** What one of our fields has in a document. */
export type Found = { readonly name: string; readonly value: unknown };

/** The names of a run: the known ones, after those that the author gives. */
export type FieldNames = (field: FolderField) => readonly string[];

/** @param map Their name for a field of ours. */
export function fieldNames(map: ReadonlyMap<string, string>): FieldNames {
  return (field) => {
    const given = map.get(field);
    return given === undefined ? NAMES[field].split(' ') : [given];
  };
}

/** All values that the names of a field have in a document, best first, without empty ones. */
export function valuesOf(data: Data, names: readonly string[]): Found[] {
  return names.flatMap((name) => {
    const value = valueAt(data, name);
    const isEmpty =
      value === undefined ||
      value === null ||
      value === '' ||
      (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : { name, value };
  });
}
