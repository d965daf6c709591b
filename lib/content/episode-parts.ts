import { posix } from 'node:path';
import type { EpisodeAudio, Soundbite, Topic } from '@/lib/episode/episode';
import type { Series, Show } from '@/lib/show/show';
import { idOf, slugOf } from './slug';
import type { Path } from './yaml/yaml-fields';

/** Reports a problem of one field, at the field's own line unless another line is given. */
export type Report = (field: string | Path, message: string, line?: number) => void;

/** Slugs whose addresses belong to the archive. */
const RESERVED_SLUGS = new Set(['page', 'year']);
const MAX_SLUG_LENGTH = 120;

/**
 * The last part of an episode's address.
 *
 * @param written The `slug` of the front matter, already checked by zod.
 */
export function slugFrom(file: string, written: string | undefined, report: Report): string {
  const name = posix.basename(file, '.md');
  const slug = written ?? name;
  const field = written === undefined ? 'file name' : 'slug';
  if (RESERVED_SLUGS.has(slug)) {
    report(field, `The address /episodes/${slug}/ belongs to the archive. Take another name.`);
  } else if (slug.length > MAX_SLUG_LENGTH) {
    report(
      field,
      `The name has more than ${MAX_SLUG_LENGTH} letters. Shorten it, or add a short \`slug\`.`,
    );
  } else if (written === undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    const better = /^[a-z0-9-]+$/.test(slugOf(name)) ? slugOf(name) : 'old-maps';
    report(
      field,
      `An address needs lower-case letters, digits and hyphens. Rename the file to "${better}.md", or add \`slug: ${better}\`.`,
      1,
    );
  }
  return slug;
}

export function seriesFrom(
  id: string | undefined,
  { series }: Pick<Show, 'series'>,
  report: Report,
): Series | null {
  if (id === undefined) return null;
  const found = series.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = series.map((one) => one.id).join(', ');
  report(
    'series',
    known === ''
      ? `Got "${id}", and show.yaml has no series. Add it there, or remove this line.`
      : `Got "${id}". Write one of ${known}, or add it to show.yaml.`,
  );
  return null;
}

/** Topics without duplicates. `C++` and `C#` stay distinct. */
export function topicsFrom(titles: readonly string[]): Topic[] {
  const topics = titles.map((title) => ({ id: idOf(title), title }));
  return topics.filter(({ id }, index) => topics.findIndex((other) => other.id === id) === index);
}

/** Reports soundbites that end after the audio: apps would show them but could not play them. */
export function checkSoundbites(
  { soundbites }: { readonly soundbites: readonly Soundbite[] },
  { durationSeconds: whole }: EpisodeAudio,
  report: Report,
): void {
  for (const [index, { startSeconds, durationSeconds }] of soundbites.entries()) {
    const end = Number((startSeconds + durationSeconds).toFixed(3));
    if (end <= whole) continue;
    report(
      ['soundbites', index],
      `It ends at ${end} seconds, and the audio at ${Math.floor(whole)}. Write an earlier time.`,
    );
  }
}
