import { ContentError, noticeLine } from '@/lib/content/content-error';
import { loadSite } from '@/lib/content/load-site';
import { withoutStarter } from '@/tools/create/without-starter';
import { askYes } from '@/tools/cli/ask-yes';
import { checkOptions, type ImportOptions } from '@/tools/import/options';
import { captionsToUpload } from '@/tools/captions-to-upload';
import { runImport } from '@/tools/import/run-import';
import { missingTranscripts } from '@/tools/transcript-counts';

/**
 * Imports a show.
 *
 * @returns The exit code.
 * @throws {UsageError} When flags do not go together.
 */
export async function importShow(what: string, options: ImportOptions): Promise<number> {
  checkOptions(options);
  const stop = new AbortController();
  const onStop = () => stop.abort();
  process.once('SIGINT', onStop);
  try {
    return await withoutStarter(options.into, () =>
      runImport(what, options, {
        print: (line) => console.log(printable(line)),
        ask: process.stdin.isTTY && process.stdout.isTTY ? askYes : null,
        check,
        signal: stop.signal,
      }),
    );
  } finally {
    process.off('SIGINT', onStop);
  }
}

/** Checks the imported content, and prints its problems and a few of its notices. */
async function check(contentDir: string): Promise<number> {
  try {
    const { show, episodes, leftOut, notices } = await loadSite({ contentDir });
    for (const notice of notices.slice(0, MOST_NOTICES)) console.log(printable(noticeLine(notice)));
    if (notices.length > MOST_NOTICES) {
      console.log(`… and ${notices.length - MOST_NOTICES} more notices: npm run check.`);
    }
    const drafts = leftOut.length === 0 ? '' : `, ${leftOut.length} left out`;
    console.log(`Checked: ${episodes.length} episodes${drafts}, no problems.`);
    const missing = missingTranscripts(episodes);
    if (missing !== null) console.log(missing);
    for (const line of captionsToUpload({ show, episodes })) console.log(line);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.log(printable(error.message));
    return 1;
  }
}

const MOST_NOTICES = 10;

/** Text of a feed cannot control the terminal. */
function printable(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
