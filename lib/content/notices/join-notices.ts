import type { ContentNotice } from '@/lib/content/content-error';
import { NO_TRANSCRIPT } from './body-notices';

/** More notices about the same would hide all others. */
const MOST = 5;

/**
 * Joins the notices about episodes without a transcript into one, as many shows have none at all.
 *
 * @param folder Of the episodes, named in the joined notice.
 * @param episodes How many there are.
 */
export function joinNotices(
  notices: readonly ContentNotice[],
  folder: string,
  episodes: number,
): readonly ContentNotice[] {
  const isAboutText = ({ message }: ContentNotice) => message === NO_TRANSCRIPT;
  const count = notices.filter(isAboutText).length;
  if (count <= MOST) return notices;
  const message = `${count} of ${episodes} episodes have no transcript, so that their pages have no text to read or to search.`;
  return [{ file: folder, message }, ...notices.filter((notice) => !isAboutText(notice))];
}
