import type { EpisodeFields } from './episode-fields';
import { isPublicPath } from './common';

/** Whether a file says that it is a draft, even if its other fields have problems. */
export function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** The fields that can be checked even if others have problems. */
export function fragmentOf(data: unknown): Partial<EpisodeFields> {
  if (typeof data !== 'object' || data === null) return {};
  const textOf = (name: string): string | undefined => {
    const value: unknown = Reflect.get(data, name);
    return typeof value === 'string' ? value : undefined;
  };
  const audio = textOf('audio');
  return {
    slug: textOf('slug'),
    series: textOf('series'),
    transcript: textOf('transcript'),
    // Remote audio needs `duration`, which may be the field with the problem.
    ...(audio !== undefined && isPublicPath(audio) && { audio }),
  };
}
