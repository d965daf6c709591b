import { z } from 'zod';
import type { TimedCue, TimedPiece } from '@/lib/content/timing/decide/timed-text';
import type { Engine, Heard } from './engine';
import type { Loadable, SherpaProcess } from './sherpa-process';

const numbers = z.array(z.number());

/** The fields of a result that are used. CTC models give empty durations, Whisper no tokens' times. */
const resultFields = z.object({
  text: z.string(),
  lang: z.string().optional(),
  tokens: z.array(z.string()),
  timestamps: numbers,
  durations: numbers.optional(),
  ys_log_probs: numbers.optional(),
  segment_timestamps: numbers.optional(),
  segment_durations: numbers.optional(),
  segment_texts: z.array(z.string()).optional(),
});

type Result = z.infer<typeof resultFields>;

/** Seconds of a token whose model gives no durations. */
const TOKEN_SECONDS = 0.08;

/**
 * Opens a model of sherpa-onnx.
 *
 * @param speech The recognizer's configuration.
 * @param kind Transducers time each word; Whisper times segments and gives no probabilities.
 */
export function openSherpa(
  sherpa: SherpaProcess,
  speech: Loadable,
  { kind, version, model }: { kind: 'transducer' | 'whisper'; version: string; model: string },
): Engine {
  return {
    name: 'sherpa',
    version,
    model,
    times: kind === 'transducer' ? 'words' : 'segments',
    probability: kind === 'transducer' ? 'yes' : 'no',
    punctuation: 'yes',
    prompt: 'no',
    async recognize({ samples, start }) {
      const answer = await sherpa.ask(speech, 'speech', samples);
      return heardInResult(answer, start);
    },
    stop: () => sherpa.stop(),
  };
}

/** Converts a result of sherpa-onnx. @param start Seconds of the piece in the episode. */
export function heardInResult(answer: unknown, start: number): Heard {
  const result = resultFields.parse(answer);
  const cues = segmentsOf(result, start) ?? tokensOf(result, start);
  const language = result.lang?.replaceAll(/[<|>]/g, '') ?? '';
  return { cues, language: language === '' ? null : language };
}

function segmentsOf(result: Result, start: number): TimedCue[] | null {
  const texts = result.segment_texts ?? [];
  if (texts.length === 0) return null;
  return texts.map((text, at) => {
    const startSeconds = start + (result.segment_timestamps?.[at] ?? 0);
    const endSeconds = startSeconds + (result.segment_durations?.[at] ?? 0);
    const time = { startSeconds, endSeconds };
    return { speaker: null, ...time, pieces: [{ text: text.trim(), ...time }] };
  });
}

/** One piece for each word. A token that begins a word begins with a space or its mark. */
function tokensOf(result: Result, start: number): TimedCue[] {
  const pieces: (TimedPiece & { sum: number; count: number })[] = [];
  result.tokens.forEach((token, at) => {
    const text = token.replaceAll('▁', ' ');
    const from = start + (result.timestamps[at] ?? 0);
    const to = from + (result.durations?.[at] ?? TOKEN_SECONDS);
    const logProbability = result.ys_log_probs?.[at] ?? null;
    const last = pieces.at(-1);
    if (last === undefined || /^\s/.test(text)) {
      const sum = logProbability ?? 0;
      pieces.push({ text, startSeconds: from, endSeconds: to, sum, count: 1 });
    } else {
      const sum = last.sum + (logProbability ?? 0);
      const isSound = /[\p{L}\p{N}]/u.test(text);
      const endSeconds = isSound ? to : last.endSeconds;
      const next = { ...last, text: last.text + text, endSeconds, sum, count: last.count + 1 };
      pieces[pieces.length - 1] = next;
    }
  });
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  const hasProbability = (result.ys_log_probs?.length ?? 0) > 0;
  const words = pieces.map(({ sum, count, ...piece }, at) => ({
    ...piece,
    text: at === 0 ? piece.text.trimStart() : piece.text,
    ...(hasProbability && { logProbability: sum / count }),
  }));
  const time = { startSeconds: first.startSeconds, endSeconds: last.endSeconds };
  return [{ speaker: null, ...time, pieces: words }];
}
