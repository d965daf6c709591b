/** Characters; Apple and Spotify truncate or refuse longer titles. */
const MAX_TITLE_LETTERS = 255;
/** Bytes of UTF-8. */
const MAX_SUMMARY_BYTES = 4000;

/** Notices about text that directories would truncate, as `[field, sentence]`. */
export function lengthNotices(
  title: string,
  longField: 'summary' | 'description',
  long: string | undefined,
): [field: string, message: string][] {
  const notices: [string, string][] = [];
  if ([...title].length > MAX_TITLE_LETTERS) {
    const message = `It has ${[...title].length} letters, and podcast directories take ${MAX_TITLE_LETTERS}. Shorten it.`;
    notices.push(['title', message]);
  }
  const bytes = Buffer.byteLength(long ?? '');
  if (bytes > MAX_SUMMARY_BYTES) {
    const message = `It has ${bytes} bytes, and podcast directories take ${MAX_SUMMARY_BYTES}. Shorten it, and put the rest into the show notes.`;
    notices.push([longField, message]);
  }
  return notices;
}
