import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { convertNotes } from '@/tools/import/notes/convert-notes';
import { notesPool, startNotesWorker } from '@/tools/import/notes/notes-pool';

const PAGE = { base: null, people: [], language: 'en' };

describe('the notes of a show', () => {
  it('are converted by a worker, too', async () => {
    const worker = startNotesWorker();
    try {
      expect(await once(worker, 'message')).toEqual([[]]);
      const text = '<p>The <b>sea</b>.</p>';
      worker.postMessage([{ text, page: PAGE }]);
      expect(await once(worker, 'message')).toEqual([[convertNotes(text, PAGE)]]);
    } finally {
      await worker.terminate();
    }
  });

  it('come out in their order, whoever converts them', async () => {
    const texts = Array.from({ length: 120 }, (_, at) => `<p>Note <i>${at}</i>.</p>`);
    const pool = notesPool(texts.length);
    const notes = await Promise.all(texts.map((text) => pool.convert(text, PAGE)));
    await pool.close();
    expect(notes.map(({ markdown }) => markdown)).toEqual(texts.map((_, at) => `Note *${at}*.`));
  });
});
