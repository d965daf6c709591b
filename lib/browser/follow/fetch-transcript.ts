import { fetchAnew } from '@/lib/browser/player/fetch-anew';

/**
 * Fetches the text of an episode from its page, as the server sent it.
 *
 * @param page Address of the page, with the base path.
 * @throws {Error} If the page does not arrive or does not exist.
 */
export async function fetchTranscript(page: string, signal: AbortSignal): Promise<ChildNode[]> {
  const response = await fetchAnew(page, { signal });
  if (!response.ok) throw new Error(`${page} answered ${response.status}.`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...(parsed.getElementById('transcript-text')?.childNodes ?? [])];
}
