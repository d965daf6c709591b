import { describe, expect, it } from 'vitest';
import { middleOf, transcriptOnPage } from '@/tests/support/transcript-on-page';
import { indexWords } from '@/lib/browser/follow/word-index';
import { findIn } from '@/lib/browser/follow/find-in';
import { selectedWords } from '@/lib/browser/follow/selected-words';
import { wordAtPoint } from '@/lib/browser/follow/word-at-point';
import { checksum, wordsIn } from '@/lib/transcript/words';

const TEXT = [
  'Nora: The harbour was moved twice. Seven lamps stood on the wall.',
  'Idris: Dr. Hale lit them at dusk. The seventh lamp was never lit again.',
];

describe('the words of a transcript on a page', () => {
  it('are those of the model, without the names of speakers', async () => {
    const { index, transcript } = await transcriptOnPage(...TEXT);
    expect(index.wordCount).toBe(transcript.wordCount);
    const words = transcript.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ text }) => wordsIn(text).map(({ start, end }) => text.slice(start, end)));
    expect(index.checksum).toBe(checksum(words));
    expect(index.textOf({ from: 0, to: 2 })).toBe('The harbour was');
    expect(index.speakerOf(0)).toBe('Nora');
    expect(index.speakerOf(11)).toBe('Idris');
  });

  it('are attributed to the full name where the page shows the short one', async () => {
    const { root } = await transcriptOnPage(...TEXT);
    const first = root.querySelector<HTMLElement>('.speaker');
    if (first !== null) first.dataset['name'] = 'Nora Lind';
    expect((await indexWords(root)).speakerOf(0)).toBe('Nora Lind');
  });

  it('form sentences from their first word to their last one', async () => {
    const { index } = await transcriptOnPage(...TEXT);
    const sentences = index.blocks.flatMap((block) => block.sentences);
    expect(sentences.map((sentence) => index.textOf(sentence))).toEqual([
      'The harbour was moved twice',
      'Seven lamps stood on the wall',
      'Dr. Hale lit them at dusk',
      'The seventh lamp was never lit again',
    ]);
    for (const sentence of sentences) {
      for (let word = sentence.from; word <= sentence.to; word += 1) {
        expect(index.sentenceOf(word)).toEqual(sentence);
      }
    }
  });

  it('are surrounded with their full stop and quotation marks where they form a sentence', async () => {
    const { index } = await transcriptOnPage('It moved. “Twice,” she said. He nodded');
    const range = document.createRange();
    const texts = index.blocks.flatMap(({ sentences }) =>
      sentences.map((sentence) => (index.surround(range, sentence), range.toString())),
    );
    expect(texts).toEqual(['It moved.', '“Twice,” she said.', 'He nodded']);
  });

  it('form one sentence across a paragraph that a script cut in its middle', async () => {
    const { index } = await transcriptOnPage(
      'So. It brought him',
      'a Nobel',
      'prize. Then it ended.',
    );
    expect(index.blocks.map(({ isJoined }) => isJoined)).toEqual([false, true, true]);
    const sentence = index.sentenceOf(1);
    expect(sentence).toMatchObject({ from: 1, to: 6 });
    for (const word of [2, 4, 6]) expect(index.sentenceOf(word)).toBe(sentence);
    expect(sentence === null ? '' : index.textOf(sentence)).toBe('It brought him a Nobel prize');
    const range = document.createRange();
    if (sentence !== null) index.surround(range, sentence);
    expect(range.toString()).toMatch(/^It brought him.*prize\.$/s);
    expect(index.sentenceOf(7)).toMatchObject({ from: 7, to: 9 });
    expect(index.blocks.flatMap(({ sentences }) => sentences)).toHaveLength(3);
  });

  it('have another checksum once a word is replaced', async () => {
    const { index } = await transcriptOnPage(...TEXT);
    const other = await transcriptOnPage(TEXT[0] ?? '', 'Idris: Dr. Hale lit them at noon.');
    expect(other.index.checksum).not.toBe(index.checksum);
  });
});

describe('find in a transcript', () => {
  it.each([
    ['seven', ['Seven', 'seven']],
    ['lamp was never', ['lamp was never']],
    ['THE WALL', ['the wall']],
    ['e harbour', ['e harbour']],
    ['nothing', []],
    ['  ', []],
  ])('finds each occurrence of "%s"', async (query, expected) => {
    const { index } = await transcriptOnPage(...TEXT);
    expect(findIn(index, query).map(({ range }) => range.toString())).toEqual(expected);
  });

  it.each([
    ['harbour', 'harbour'],
    ['arbour', 'harbour'],
    ['wall', 'wall'],
    ['seventh', 'seventh'],
    ['never lit', 'never'],
  ])('plays "%s" from the word in which it begins', async (query, word) => {
    const { index } = await transcriptOnPage(...TEXT);
    const [hit] = findIn(index, query);
    expect(hit && index.textOf({ from: hit.word, to: hit.word })).toBe(word);
  });
});

describe('the word under the pointer', () => {
  it('is the one whose middle is pressed', async () => {
    const { index } = await transcriptOnPage(...TEXT);
    for (let word = 0; word < index.wordCount; word += 1) {
      const { x, y } = middleOf(index, word);
      expect(wordAtPoint(index, x, y)?.word).toBe(word);
    }
  });

  it('is `null` beside the text', async () => {
    const { index, root } = await transcriptOnPage(...TEXT);
    const { right, bottom } = root.getBoundingClientRect();
    expect(wordAtPoint(index, right - 2, bottom + 200)).toBeNull();
  });
});

describe('the words of a selection', () => {
  it('begin and end with the words that it touches', async () => {
    const { index, root } = await transcriptOnPage(...TEXT);
    const [hit] = findIn(index, 'arbour was mo');
    const words = hit && selectedWords(index, root, hit.range);
    expect(words && index.textOf(words)).toBe('harbour was moved');
  });

  it('are `null` if nothing is selected', async () => {
    const { index, root } = await transcriptOnPage(...TEXT);
    expect(selectedWords(index, root, document.createRange())).toBeNull();
  });
});
