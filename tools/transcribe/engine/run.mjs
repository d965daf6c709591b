// A program of its own, which runs sherpa-onnx apart from the command: a wrong model ends the
// process, and the command must live on. It communicates by lines of JSON and imports nothing
// from Verbatim.
//
// In:  {"id","do":"load","part":"voice"|"speech"|"speaker","config"}
//      {"id","do":"sound","pcm"} {"id","do":"voice"|"voice-end"|"speech"|"speaker","pcm"}
// Out: {"id","result"} or {"id","error"} for each line, in order. `pcm` is base64 of 16-bit samples at 16 kHz;
// the sound of a request begins with that of the `sound` lines before it.
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import sherpa from 'sherpa-onnx-node';

const RATE = 16_000;
/** Silero takes sound in steps of this many samples. */
const STEP = 512;
/** Seconds that the detector can hold. */
const VOICE_BUFFER = 60;

const parts = {};
let rest = new Float32Array(0);
/** Sound of the request that follows. */
let sent = [];

const work = {
  async load({ part, config }) {
    if (part === 'voice') parts.voice = new sherpa.Vad(config, VOICE_BUFFER);
    if (part === 'speech') parts.speech = new sherpa.OfflineRecognizer(config);
    if (part === 'speaker') parts.speaker = new sherpa.SpeakerEmbeddingExtractor(config);
    return null;
  },
  async sound({ pcm }) {
    sent.push(samplesOf(pcm));
    return null;
  },
  async voice({ pcm }) {
    const samples = joined([rest, soundWith(pcm)]);
    let at = 0;
    for (; at + STEP <= samples.length; at += STEP) {
      // A copy: the library takes the whole buffer below a view.
      parts.voice.acceptWaveform(samples.slice(at, at + STEP));
    }
    rest = samples.slice(at);
    return foundVoice();
  },
  async 'voice-end'() {
    if (rest.length > 0) {
      const last = new Float32Array(STEP);
      last.set(rest);
      parts.voice.acceptWaveform(last);
    }
    parts.voice.flush();
    rest = new Float32Array(0);
    const found = foundVoice();
    parts.voice.reset();
    return found;
  },
  async speech({ pcm }) {
    const stream = parts.speech.createStream();
    stream.acceptWaveform({ samples: soundWith(pcm), sampleRate: RATE });
    return parts.speech.decodeAsync(stream);
  },
  async speaker({ pcm }) {
    const stream = parts.speaker.createStream();
    stream.acceptWaveform({ samples: soundWith(pcm), sampleRate: RATE });
    stream.inputFinished();
    return parts.speaker.isReady(stream) ? [...parts.speaker.compute(stream, false)] : null;
  },
};

function foundVoice() {
  const found = [];
  while (!parts.voice.isEmpty()) {
    const { start, samples } = parts.voice.front(false);
    found.push([start / RATE, (start + samples.length) / RATE]);
    parts.voice.pop();
  }
  return found;
}

function samplesOf(pcm) {
  const bytes = Buffer.from(pcm, 'base64');
  const samples = new Float32Array(bytes.length / 2);
  for (let at = 0; at < samples.length; at += 1) samples[at] = bytes.readInt16LE(at * 2) / 32_768;
  return samples;
}

/** All sound of a request. */
function soundWith(pcm) {
  const whole = joined([...sent, samplesOf(pcm)]);
  sent = [];
  return whole;
}

function joined(parts) {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function answer(line) {
  const { id, do: what, ...given } = JSON.parse(line);
  const said = await work[what](given).then(
    (result) => ({ id, result }),
    (error) => ({ id, error: String(error?.message ?? error) }),
  );
  if (!process.stdout.write(`${JSON.stringify(said)}\n`)) await once(process.stdout, 'drain');
}

try {
  // Lower than the command, so that the machine stays usable.
  setPriority(Math.min(19, getPriority() + 5));
} catch {
  // Some systems allow it to nobody; the work is the same.
}
// Nobody waits for the work of a command that ended, whatever is being computed.
process.stdin.once('end', () => process.exit());
process.stdout.once('error', () => process.exit());
const lines = createInterface({ input: process.stdin });
let before = Promise.resolve();
lines.on('line', (line) => {
  before = before.then(() => answer(line));
});
