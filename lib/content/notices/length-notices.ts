/** Letters that directories show; Apple and Spotify cut or refuse what is longer. */
const TITLE = 255;
/** Bytes of UTF-8. */
const SUMMARY = 4000;

/** What directories would cut, as `[field, sentence]`. */
export function lengthNotices(
  title: string,
  longField: 'summary' | 'description',
  long: string | undefined,
): [field: string, message: string][] {
  const notices: [string, string][] = [];
  if ([...title].length > TITLE) {
    const message = `It has ${[...title].length} letters, and podcast directories take ${TITLE}. Shorten it.`;
    notices.push(['title', message]);
  }
  const bytes = Buffer.byteLength(long ?? '');
  if (bytes > SUMMARY) {
    const message = `It has ${bytes} bytes, and podcast directories take ${SUMMARY}. Shorten it, and put the rest into the show notes.`;
    notices.push([longField, message]);
  }
  return notices;
}
