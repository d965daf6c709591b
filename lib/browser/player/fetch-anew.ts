/**
 * Fetches a file of the site, past the browser's cache where that says that
 * there is none: a 404 or 410 may be kept for a year by a host that did not have
 * the file for a minute.
 *
 * @throws {TypeError} When there is no answer.
 */
export async function fetchAnew(href: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(href, options);
  const isGone = answer.status === 404 || answer.status === 410;
  return isGone ? fetch(href, { ...options, cache: 'reload' }) : answer;
}
