// SPDX-License-Identifier: GPL-3.0-only
// A separate program: it communicates with Verbatim through standard input, standard
// output and one file. Verbatim does not import it, and it imports nothing from Verbatim.
//
// In:  {"audio","text","language","passes":{"granularity":[…],"windowSeconds":[…]},"features"}
// Out: one JSON object per line: {"stage":name} for each stage, at the end {"result":{…}}.
import { writeFileSync } from 'node:fs';
import { text as readText } from 'node:stream/consumers';
import { setGlobalOption } from 'echogarden';
import {
  alignUsingDtw,
  createAlignmentReferenceUsingEspeak,
} from 'echogarden/dist/alignment/SpeechAlignment.js';
import {
  ensureRawAudio,
  normalizeAudioLevelInPlace,
  trimAudioEnd,
} from 'echogarden/dist/audio/AudioUtilities.js';
import { computeMFCCs } from 'echogarden/dist/dsp/MFCC.js';
import {
  getDefaultDialectForLanguageCodeIfPossible,
  parseLangIdentifier,
} from 'echogarden/dist/utilities/Locale.js';
import { addWordTextOffsetsToTimelineInPlace } from 'echogarden/dist/utilities/Timeline.js';

const RATE = 16_000;
/** DTW runs twice, with two voices of eSpeak, whose errors are in different places. */
const VOICES = ['plain', 'klatt'];
const PLAIN_TEXT = { paragraphBreaks: 'double', whitespace: 'preserve' };
const HOP_SECONDS = 0.01;

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

async function readAudio(audio) {
  const sound = await ensureRawAudio(audio, RATE, 1);
  const durationSeconds = sound.audioChannels[0].length / RATE;
  normalizeAudioLevelInPlace(sound);
  sound.audioChannels[0] = trimAudioEnd(sound.audioChannels[0]);
  return { sound, durationSeconds };
}

async function read(sound, text, language, passes, voice) {
  send({ stage: `${voice} voice` });
  const { referenceRawAudio, referenceTimeline } = await createAlignmentReferenceUsingEspeak(
    text,
    language,
    PLAIN_TEXT,
    undefined,
    false,
    voice === 'klatt',
  );
  send({ stage: `${voice} alignment` });
  const seconds = sound.audioChannels[0].length / RATE;
  const timeline = await alignUsingDtw(
    sound,
    referenceRawAudio,
    referenceTimeline,
    passes.granularity,
    passes.windowSeconds.map((window) => Math.min(window, seconds)),
  );
  addWordTextOffsetsToTimelineInPlace(timeline, text);
  return {
    voice,
    words: timeline.map((word) => ({
      from: word.startOffsetUtf16,
      to: word.endOffsetUtf16,
      start: rounded(word.startTime),
      end: rounded(word.endTime),
      phones: (word.timeline ?? [])
        .flatMap((token) => token.timeline ?? [])
        .map(({ text: phone, startTime, endTime }) => [
          phone,
          rounded(startTime),
          rounded(endTime),
        ]),
    })),
  };
}

/** Writes the cepstra of the audio, 13 numbers per hundredth of a second. */
async function writeFeatures(sound, file) {
  send({ stage: 'features' });
  const frames = await computeMFCCs(sound, {
    windowDuration: 0.025,
    hopDuration: HOP_SECONDS,
    fftOrder: 512,
  });
  const size = frames[0]?.length ?? 0;
  const flat = new Float32Array(frames.length * size);
  frames.forEach((frame, index) => flat.set(frame, index * size));
  writeFileSync(file, new Uint8Array(flat.buffer));
  return { size, hopSeconds: HOP_SECONDS };
}

function rounded(seconds) {
  return Math.round(seconds * 1000) / 1000;
}

setGlobalOption('logLevel', 'silent');
const { audio, text, language, passes, features } = JSON.parse(await readText(process.stdin));
send({ stage: 'decoding' });
const { sound, durationSeconds } = await readAudio(audio);
const code = getDefaultDialectForLanguageCodeIfPossible((await parseLangIdentifier(language)).Name);
const readings = [];
// A silent file is empty after trimming.
if (sound.audioChannels[0].length > RATE) {
  for (const voice of VOICES) readings.push(await read(sound, text, code, passes, voice));
}
const written = readings.length > 0 ? await writeFeatures(sound, features) : null;
// Node reports kilobytes.
const peakBytes = process.resourceUsage().maxRSS * 1024;
send({ result: { durationSeconds, readings, features: written, peakBytes } });
