import { contentFolder } from '@/lib/content/content-folder';
import { askInTerminal, type Ask } from '@/tools/ask';
import { UsageError } from '@/tools/cli/usage-error';
import { renamed } from '@/tools/transcripts/correct-names';
import { openEpisode, writeEpisode } from '@/tools/transcripts/edit-episode';
import { episodeFiles } from '@/tools/transcripts/episode-files';
import { speakerLine, speakersOfEpisode, timingOfEpisode } from '@/tools/transcripts/speaker-list';

type SpeakersOptions = {
  readonly slug: string;
  /** New names, such as `Speaker 1=Joanna Rivers`. */
  readonly names: readonly string[];
  readonly yes: boolean;
};

/** Lists who speaks in an episode, and renames speakers. @returns The exit code. */
export async function speakers({ slug, names, yes }: SpeakersOptions): Promise<number> {
  const { show, files } = await episodeFiles(contentFolder(), [slug]);
  const [file] = files;
  if (file === undefined) return 1;
  const episode = await openEpisode(file, show);
  const found = speakersOfEpisode(episode.transcript, await timingOfEpisode(episode));
  if (found.length === 0) {
    console.log(`${file}  names no speakers.`);
    return 0;
  }
  for (const one of found) console.log(speakerLine(one));
  const known = found.map(({ name }) => name);
  const ask = askInTerminal();
  const wanted = names.length > 0 ? givenNames(names, known) : await askNames(known, ask);
  if (wanted.size === 0) return 0;
  const after = renamed(episode, wanted, show, { print: (line) => console.log(line) });
  if (after === null) return 1;
  if (!yes && !(await isConfirmed(ask))) return 0;
  await writeEpisode(episode, after);
  console.log(`${file}  is written.`);
  return 0;
}

function givenNames(names: readonly string[], known: readonly string[]): Map<string, string> {
  return new Map(
    names.map((text) => {
      const [, old = '', now = ''] = /^(.+?)=(.+)$/.exec(text) ?? [];
      if (old === '' || now.trim() === '') {
        throw new UsageError(
          `${text}: Write the old and the new name, such as "Speaker 1=Joanna".`,
        );
      }
      if (!known.includes(old)) {
        throw new UsageError(
          `${old}: Nobody of this name speaks. Take one of ${known.join(', ')}.`,
        );
      }
      return [old, now.trim()];
    }),
  );
}

async function askNames(known: readonly string[], ask: Ask | null): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  if (ask === null) return names;
  for (const old of known) {
    const now = await ask(`New name of ${old} (Enter keeps it, q stops): `);
    if (now === 'q') break;
    if (now !== '' && now !== old) names.set(old, now);
  }
  return names;
}

async function isConfirmed(ask: Ask | null): Promise<boolean> {
  if (ask === null) {
    throw new UsageError('--yes: Nobody can answer questions here. Add --yes to rename speakers.');
  }
  return /^y(?:es)?$/i.test(await ask('Write it? (y/N) '));
}
