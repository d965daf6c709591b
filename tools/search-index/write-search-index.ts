import type { Site } from '@/lib/content/load-site';
import type { Episode } from '@/lib/episode/episode';
import { hashOfData, takeOrMake, type Kept } from '@/tools/store/kept';
import { documentsOf, episodeDocument } from './documents';
import { mergeIndex } from './merge-index';
import { textWriter } from './write-texts';

/**
 * Writes the index of all transcripts and pages, and the filters, to the export. What did not change
 * since earlier builds comes from their store: the text and the words of each episode, or the whole
 * index.
 *
 * @param folder The export.
 * @param signal Ends the work early; the promise is then rejected.
 */
export async function writeSearchIndex(
  site: Site,
  folder: string,
  kept: Kept | null = null,
  signal?: AbortSignal,
): Promise<void> {
  const { show, episodes, pages } = site;
  const texts = textWriter(show, folder, kept);
  const data = ['search index', hashOfData(show), episodes.map(hashOfData), pages.map(hashOfData)];
  let isMade = false;
  await takeOrMake(kept, data, folder, (put) => {
    isMade = true;
    return mergeIndex(site, put, texts, signal);
  });
  if (isMade) return;
  for (const document of documentsOf(site)) {
    signal?.throwIfAborted();
    await texts.write(document);
  }
}

/** Keeps the texts of some episodes and their words, for the index that another build makes. */
export async function keepTexts(
  site: Site,
  folder: string,
  kept: Kept,
  wanted: readonly Episode[],
): Promise<void> {
  const texts = textWriter(site.show, folder, kept);
  for (const episode of wanted) await texts.writeEntry(episodeDocument(site, episode));
}
