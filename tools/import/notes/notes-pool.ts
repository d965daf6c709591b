import { startWorker } from '@/tools/threads/start-worker';
import { workerPool } from '@/tools/threads/worker-pool';
import { convertNotes, type ConvertedNotes, type Page } from './convert-notes';

export type NotesJob = { readonly text: string; readonly page: Page };

/** Converts notes on all cores. */
export type NotesPool = {
  readonly convert: (text: string, page: Page) => Promise<ConvertedNotes>;
  readonly close: () => Promise<void>;
};

/** A worker has to load our reader first, which costs as much as this many notes. */
const LEAST = 100;

/** The file of a worker below `tools`, and in the package as JavaScript below `dist`. */
export const NOTES_WORKER = 'import/notes/notes-worker';

/** Notes are short: a small heap for new objects saves memory and no time. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

export function startNotesWorker() {
  return startWorker(NOTES_WORKER, null, LIMITS);
}

/** @param count The number of notes; few are converted without workers. */
export function notesPool(count: number): NotesPool {
  const { run, close } = workerPool<NotesJob, ConvertedNotes>({
    start: startNotesWorker,
    here: ({ text, page }) => convertNotes(text, page),
    least: count < LEAST ? Infinity : 1,
  });
  return { convert: (text, page) => run({ text, page }), close };
}
