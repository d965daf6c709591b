import { parentPort } from 'node:worker_threads';
import { convertNotes } from './convert-notes';
import type { NotesJob } from './notes-pool';

/** Converts the notes that the main thread sends, a batch at a time. */
parentPort?.on('message', (jobs: readonly NotesJob[]) => {
  parentPort?.postMessage(jobs.map(({ text, page }) => convertNotes(text, page)));
});
parentPort?.postMessage([]);
