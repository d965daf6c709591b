import { ContentError } from '@/lib/content/content-error';
import { contentFolder } from '@/lib/content/content-folder';
import { askInTerminal } from '@/tools/ask';
import { UsageError } from '@/tools/cli/usage-error';
import { correctNames } from '@/tools/transcripts/correct-names';
import { readNamesFile } from '@/tools/transcripts/names-file';
import { suggestNames } from '@/tools/transcripts/suggest-names';

type NamesOptions = {
  /** All episodes when empty. */
  readonly slugs: readonly string[];
  readonly suggest: boolean;
  readonly yes: boolean;
};

/** Puts names right in transcripts, or suggests what to write into `names.yaml`. @returns The exit code. */
export async function names({ slugs, suggest, yes }: NamesOptions): Promise<number> {
  const contentDir = contentFolder();
  const print = (line: string) => console.log(line);
  if (suggest) return suggestNames(contentDir, slugs, print);
  const ask = yes ? null : askInTerminal();
  if (ask === null && !yes) {
    throw new UsageError('--yes: Nobody can answer questions here. Add --yes to make all changes.');
  }
  try {
    const file = await readNamesFile(contentDir);
    return await correctNames(contentDir, slugs, file, { print, ask });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}
