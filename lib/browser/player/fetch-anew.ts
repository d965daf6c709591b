/**
 * Fetches a file of the site, and bypasses the browser's cache if the cached
 * response is a 404 or 410: a host that lacked the file for a minute may have sent
 * that response with a lifetime of a year.
 *
 * @throws {TypeError} Without a response.
 */
export async function fetchAnew(href: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(href, options);
  const isGone = answer.status === 404 || answer.status === 410;
  return isGone ? fetch(href, { ...options, cache: 'reload' }) : answer;
}
