import { answerJobs } from '@/tools/threads/answer-jobs';
import { convertNotes } from './convert-notes';
import type { NotesJob } from './notes-pool';

/** Converts the notes that the main thread sends, a batch at a time. */
answerJobs(({ text, page }: NotesJob) => convertNotes(text, page));
