import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { askHosts } from './ask-hosts';
import { createEpisode, type Fetching } from './create-episode';
import { checkRoom } from './download-audio';
import type { MappedEpisode } from './episode/mapped-episode';
import { wholeNumber } from './episode/numbers-of';
import { oldLinksOf } from './episode/old-links';
import { slugsFor } from './episode/slugs';
import type { ImportPorts } from './import-ports';
import { matcher, type KnownEpisode } from './known-episodes';
import { isWhole } from './notes/notes-words';
import { notesPictures } from './notes-pictures';
import { ImportError, type ImportOptions } from './options';
import { isRefused, type Planned } from './plan';
import { REFUSALS, type Outcome, type ReportItem, type ReportLine } from './report';
import { oldAddressLines } from './say-first';
import { tellGone } from './tell-gone';
import { MERGED } from './update-episode';
import { updateKnown } from './update-known';
import { writeState, type ImportState } from './write/import-state';

type Work = {
  readonly planned: readonly Planned[];
  readonly known: readonly KnownEpisode[];
  readonly slugs: ReadonlySet<string>;
  readonly options: ImportOptions;
  readonly ports: ImportPorts;
  readonly allowPrivate: boolean;
  /** Whether pictures are taken of notes that have not changed, too. */
  readonly takesOldPictures: boolean;
  readonly lines: ReportLine[];
  readonly state: ImportState;
  readonly showLink: string;
  readonly showTitle: string;
  readonly language: string;
  /** Whether the items are the whole feed. */
  readonly isWhole: boolean;
};

type Written = {
  readonly items: readonly ReportItem[];
  readonly done: number;
  readonly isStopped: boolean;
  /** Episodes whose notes do not come out whole. */
  readonly differing: number;
};

/** Episodes after which the state is written, so that an interrupted import goes on. */
const SAVE_EVERY = 25;

/** Writes new episodes and updates known ones, each file whole. */
export async function writeEpisodes(work: Work): Promise<Written> {
  const { planned, options, ports, lines } = work;
  const taken = planned.flatMap((one) => (isRefused(one) ? [] : [one]));
  const match = matcher(work.known, new Set(taken.map(({ guid }) => guid)));
  const created = taken.filter((episode) => match(episode) === null);
  if (options.audio === 'download') {
    const problem = await checkRoom(created, options, ports.print);
    if (problem !== null) throw new ImportError(problem);
  }
  const files = slugsFor(created.map(nameable), work.showTitle, work.slugs);
  const names = files.map(({ name }) => name);
  const links = oldLinksOf(created, names, work.showLink);
  const fileOf = new Map(created.map((episode, at) => [episode, files[at]]));
  const formerlyOf = new Map(created.map((episode, at) => [episode, links[at] ?? []]));
  const state: ImportState = { ...work.state, episodes: { ...work.state.episodes } };
  const items: ReportItem[] = [];
  // Also for a feed of videos alone, so that the folder is a show.
  if (!options.dryRun) await mkdir(join(options.into, 'episodes'), { recursive: true });
  for (const line of oldAddressLines(links)) ports.print(line);
  const unreachable = new Set<string>();
  const { allowPrivate } = work;
  const { signal } = ports;
  const askHost = askHosts(created, { options, allowPrivate, unreachable, signal });
  const pictures = notesPictures({
    ...{ options, allowPrivate, unreachable, signal },
    pictures: state.pictures ?? {},
  });
  const fetching: Fetching = { ...work, unreachable, askHost, pictures };
  let done = 0;
  let differing = 0;
  let isStopped = false;
  for (const one of planned) {
    if (isRefused(one)) {
      const { guid, title, date, reason, from } = one;
      items.push({ guid, title, outcome: 'refused', reason, ...(from !== undefined && { from }) });
      const field = reason === 'guid-twice' ? 'guid' : reason === 'no-date' ? 'date' : 'audio';
      lines.push({ title, day: date.slice(0, 10), field, message: REFUSALS[reason] });
      continue;
    }
    if (ports.signal.aborted) {
      isStopped = true;
      break;
    }
    const say = (field: string, message: string) =>
      void lines.push({ title: one.title, day: one.date.slice(0, 10), field, message });
    const before = match(one);
    if (before === null) {
      const episode = await pictures.forNew(one, (message) => say('notes', message));
      if (signal.aborted) {
        isStopped = true;
        break;
      }
      for (const { field, message } of episode.messages) say(field, message);
      if (!isWhole(episode.notes.difference)) {
        differing += 1;
        say('notes', differenceText(episode));
      }
      const { name: slug = '', taken = null } = fileOf.get(one) ?? {};
      if (taken !== null) say('slug', `${taken} is taken by another episode. Named ${slug}.`);
      const made = await createEpisode(episode, slug, formerlyOf.get(one) ?? [], fetching, say);
      state.episodes[one.guid] = made;
      items.push(itemOf(one, 'created', made.file));
    } else {
      const outcome = await updateKnown(one, before, state, fetching, say);
      if (outcome === null) {
        isStopped = true;
        break;
      }
      items.push(itemOf(one, outcome, before.file));
    }
    done += 1;
    if (done % SAVE_EVERY === 0 && !options.dryRun) await writeState(options.into, state);
  }
  if (!isStopped && work.isWhole) tellGone(lines, state, taken);
  if (!options.dryRun) await writeState(options.into, { ...state, isFinished: !isStopped });
  const pictureLine = pictures.line();
  if (pictureLine !== null) ports.print(pictureLine);
  ports.print(doneLine(items, lines));
  return { items, done, isStopped, differing };
}

function nameable(episode: MappedEpisode) {
  const { title, link, date, fields } = episode;
  const number = fields.get('number')?.value;
  return {
    title,
    link,
    date,
    number: wholeNumber(
      typeof number === 'number' || typeof number === 'string' ? String(number) : '',
    ),
  };
}

function itemOf({ guid, title, from }: MappedEpisode, outcome: Outcome, file: string): ReportItem {
  const head = { guid, title, outcome, file: posix.join('episodes', file) };
  return from === undefined ? head : { ...head, from };
}

function differenceText({ notes }: MappedEpisode): string {
  const { lostWords, addedWords, isReordered, lostLinks } = notes.difference;
  const order = isReordered ? ', in another order' : '';
  return `${lostWords} words are lost and ${addedWords} added${order}, ${lostLinks.length} links are lost. Compare the page with the feed.`;
}

function doneLine(items: readonly ReportItem[], lines: readonly ReportLine[]): string {
  const count = (outcome: Outcome) => items.filter((one) => one.outcome === outcome).length;
  const merged = lines.filter(({ message }) => message === MERGED).length;
  return `${count('created')} created, ${count('updated')} updated, ${count('same')} the same, ${count('refused')} refused${merged === 0 ? '' : `; notes of ${merged} merged`}.`;
}
