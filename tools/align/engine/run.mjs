// SPDX-License-Identifier: GPL-3.0-only
// A program of its own: it talks to Verbatim through standard input, standard
// output and one file. Nothing imports it, and it imports nothing of Verbatim.
//
// In:  {"audio","text","language","passes":{"granularity":[…],"windowSeconds":[…]},"features"}
// Out: one JSON on each line: {"stage":name} as it goes, at the end {"result":{…}}.
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
/** The DTW is done twice, against eSpeak's two ways to speak. They err in different places. */
const VOICES = ['plain', 'klatt'];
const PLAIN_TEXT = { paragraphBreaks: 'double', whitespace: 'preserve' };
const HOP_SECONDS = 0.01;

function say(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

async function readSound(audio) {
  const sound = await ensureRawAudio(audio, RATE, 1);
  const durationSeconds = sound.audioChannels[0].length / RATE;
  normalizeAudioLevelInPlace(sound);
  sound.audioChannels[0] = trimAudioEnd(sound.audioChannels[0]);
  return { sound, durationSeconds };
}

async function read(sound, text, language, passes, voice) {
  say({ stage: `${voice} voice` });
  const { referenceRawAudio, referenceTimeline } = await createAlignmentReferenceUsingEspeak(
    text,
    language,
    PLAIN_TEXT,
    undefined,
    false,
    voice === 'klatt',
  );
  say({ stage: `${voice} alignment` });
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

/** The cepstra of the sound, 13 numbers for every hundredth of a second. */
async function writeFeatures(sound, file) {
  say({ stage: 'features' });
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
say({ stage: 'decoding' });
const { sound, durationSeconds } = await readSound(audio);
const code = getDefaultDialectForLanguageCodeIfPossible((await parseLangIdentifier(language)).Name);
const readings = [];
// Nothing but silence is left of a silent file.
if (sound.audioChannels[0].length > RATE) {
  for (const voice of VOICES) readings.push(await read(sound, text, code, passes, voice));
}
const written = readings.length > 0 ? await writeFeatures(sound, features) : null;
// Node counts kilobytes.
const peakBytes = process.resourceUsage().maxRSS * 1024;
say({ result: { durationSeconds, readings, features: written, peakBytes } });
