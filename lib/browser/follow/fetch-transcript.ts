import { fetchAnew } from '@/lib/browser/player/fetch-anew';

/**
 * Takes the text of an episode from its page, as the server wrote it.
 *
 * @param page Address of the page, with the base path.
 * @throws {Error} When the page does not arrive, or is not there.
 */
export async function fetchTranscript(page: string, signal: AbortSignal): Promise<ChildNode[]> {
  const response = await fetchAnew(page, { signal });
  if (!response.ok) throw new Error(`${page} answered ${response.status}.`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...(parsed.getElementById('transcript-text')?.childNodes ?? [])];
}
