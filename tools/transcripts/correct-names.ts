import type { Show } from '@/lib/show/show';
import type { Ask } from '@/tools/ask';
import {
  differOnlyInSpeakers,
  editedEpisode,
  firstTextLine,
  openEpisode,
  writeEpisode,
  type EpisodeOnDisk,
} from './edit-episode';
import { episodeFiles, slugOfFile } from './episode-files';
import { changedLine, nameChanges, type NameChange } from './name-changes';
import type { NamesFile } from './names-file';
import { speakerChanges } from './rename-speakers';

export type Talk = {
  readonly print: (line: string) => void;
  /** `null` makes all changes without a question. */
  readonly ask: Ask | null;
};

/** The answers to a question about one change. */
type Answer = 'change' | 'skip' | 'quit';

/**
 * Applies `names.yaml` to the transcripts of episodes: misheard names, then speakers. Prints each
 * change with its sentence, and asks. Episodes are written one after another, each one whole.
 *
 * @returns The exit code: 1 if the speakers of an episode could not be renamed.
 */
export async function correctNames(
  contentDir: string,
  slugs: readonly string[],
  names: NamesFile,
  talk: Talk,
): Promise<number> {
  const { show, files } = await episodeFiles(contentDir, slugs);
  const made = { changes: 0, episodes: 0 };
  let [isStopped, code] = [false, 0];
  for (const file of files) {
    if (isStopped) break;
    const before = await openEpisode(file, show);
    const { chosen, quit } = await choose(before, names, talk);
    isStopped = quit;
    const named =
      chosen.length === 0 ? before : editedEpisode(before, textsOf(before, chosen), show);
    const speakers = quit ? named : renamed(named, speakersFor(names, file), show, talk);
    if (speakers === null) code = 1;
    const after = speakers ?? named;
    if (after.raw === before.raw) continue;
    await writeEpisode(before, after);
    made.episodes += 1;
    made.changes += chosen.length;
  }
  talk.print(
    made.episodes === 0
      ? 'Nothing was changed.'
      : `${made.changes} ${made.changes === 1 ? 'name' : 'names'} in ${made.episodes} ${made.episodes === 1 ? 'episode' : 'episodes'} changed.`,
  );
  return code;
}

async function choose(
  episode: EpisodeOnDisk,
  names: NamesFile,
  { print, ask }: Talk,
): Promise<{ readonly chosen: readonly NameChange[]; readonly quit: boolean }> {
  const chosen: NameChange[] = [];
  for (const change of nameChanges(episode.source, firstTextLine(episode), names)) {
    print(`${episode.file}:${change.line}  ${change.wrong} → ${change.right}`);
    print(`    ${change.sentence}`);
    const answer = ask === null ? 'change' : await answerOf(ask);
    if (answer === 'quit') return { chosen, quit: true };
    if (answer === 'change') chosen.push(change);
  }
  return { chosen, quit: false };
}

async function answerOf(ask: Ask): Promise<Answer> {
  for (;;) {
    const answer = (await ask('Change it? (a)pply, (s)kip, (q)uit: ')).toLowerCase();
    if (answer === 'a') return 'change';
    if (answer === 's') return 'skip';
    if (answer === 'q') return 'quit';
  }
}

function textsOf({ source }: EpisodeOnDisk, changes: readonly NameChange[]): Map<number, string> {
  const lines = source.split('\n');
  const numbers = new Set(changes.map(({ line }) => line));
  return new Map(
    [...numbers].map((number) => [
      number,
      changedLine(
        lines[number - 1] ?? '',
        changes.filter(({ line }) => line === number),
      ),
    ]),
  );
}

function speakersFor({ speakers, speakersOf }: NamesFile, file: string): Map<string, string> {
  return new Map([...speakers, ...(speakersOf.get(slugOfFile(file)) ?? [])]);
}

/**
 * Renames speakers, in bold if their new names would otherwise be read as text.
 *
 * @returns `null` if neither form would be read as the same text.
 */
export function renamed(
  episode: EpisodeOnDisk,
  names: ReadonlyMap<string, string>,
  show: Show,
  { print }: Pick<Talk, 'print'>,
): EpisodeOnDisk | null {
  for (const isBold of [false, true]) {
    const changes = speakerChanges(episode.source, firstTextLine(episode), names, isBold);
    if (changes.length === 0) return episode;
    const texts = new Map(changes.map(({ line, text }) => [line, text]));
    const after = editedEpisode(episode, texts, show);
    if (!differOnlyInSpeakers(episode, after, names)) continue;
    for (const [old, now] of names) {
      const count = changes.filter((change) => change.old === old).length;
      if (count > 0)
        print(`${episode.file}  ${old} → ${now}: ${count === 1 ? '1 turn' : `${count} turns`}`);
    }
    return after;
  }
  print(
    `${episode.file}  speakers: The new names would be read as a part of the text. Write shorter names, or add the people to \`people\`.`,
  );
  return null;
}
