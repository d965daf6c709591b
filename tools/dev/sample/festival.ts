import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program';
import { readSound } from './sound';
import { spokenForm, writtenWords } from './spoken-form';
import type { Span, Spoken } from './spoken';

/** Slows down the voice, which reads fast. */
const SPEED = 0.93;

/** Saves one sentence, and prints the times of each word: `line token start end`. */
const SPEAK = `
(voice_cmu_us_slt_arctic_hts)
(set! hts_engine_params (cons (list "-r" ${SPEED}) hts_engine_params))
(define (speak line file text)
  (let ((utt (SynthText text)) (index 0))
    (let ((token (utt.relation.first utt 'Token)))
      (while token
        (mapcar
          (lambda (word)
            (format t "%d %d %f %f\\n" line index
              (item.feat word "word_start") (item.feat word "word_end")))
          (item.daughters token))
        (set! index (+ index 1))
        (set! token (item.next token))))
    (utt.save.wave utt file 'riff)))
`;

/** Speaks with a woman's voice: a statistical one, trained on CMU ARCTIC. */
export async function speakWithFestival(
  sentences: readonly string[],
  folder: string,
): Promise<Spoken[]> {
  const files = sentences.map((_, line) => join(folder, `festival-${line}.wav`));
  const calls = sentences.map(
    (sentence, line) => `(speak ${line} "${files[line]}" "${spokenForm(sentence)}")`,
  );
  const program = join(folder, 'speak.scm');
  await writeFile(program, SPEAK + calls.join('\n'));
  const { out } = await runProgram('festival', ['-b', program]);
  const spans = spansByLine(out.toString());
  const spoken: Spoken[] = [];
  for (const [line, file] of files.entries()) {
    const words = spans.get(line) ?? [];
    const isWhole = words.length === writtenWords(sentences[line] ?? '').length;
    spoken.push({ sound: await readSound(file), words: isWhole ? words : null });
  }
  return spoken;
}

/** Merges the words of each token: "5.2" is several words in festival, but one in a transcript. */
export function spansByLine(printed: string): Map<number, Span[]> {
  const lines = new Map<number, Map<number, Span>>();
  for (const row of printed.trim().split('\n')) {
    const [line = 0, token = 0, start = 0, end = 0] = row.split(' ').map(Number);
    // Punctuation and "'s" are words without times.
    if (!(end > start)) continue;
    const tokens = lines.get(line) ?? new Map<number, Span>();
    tokens.set(token, { start: tokens.get(token)?.start ?? start, end });
    lines.set(line, tokens);
  }
  return new Map([...lines].map(([line, tokens]) => [line, [...tokens.values()]]));
}
