import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, FLOAT, INT32, INT64, node, onnxFile, port, tensor } from './onnx-file';

/** Mel bands of the encoder's features. */
const BANDS = 128;
/** The encoder keeps every eighth frame of 10 ms. */
const STEP = 8;
/** Bands in which the tones of 700, 1,700 and 4,000 Hz are loudest. */
const TONE_BANDS = [29, 64, 99];
const LETTERS = ['a', 'b', 'c'];
const TOKENS = LETTERS.length + 1;
const DURATIONS = 5;
const ANY = 1_000_000;
/** A tone at half of full scale is above this, as a negative logarithm; silence is far below. */
const LOUD_ENOUGH = 6;

/** The frequencies that the model hears as "a", "b" and "c". */
export const TONES = [700, 1_700, 4_000] as const;

/**
 * Writes a transducer of a few kB with token durations that hears three tones as the words "a",
 * "b" and "c". The library computes features, decodes and times with it as with a large model.
 *
 * @returns The files by their part.
 */
export async function writeToneModel(folder: string) {
  await mkdir(folder, { recursive: true });
  const files = {
    encoder: join(folder, 'encoder.int8.onnx'),
    decoder: join(folder, 'decoder.int8.onnx'),
    joiner: join(folder, 'joiner.int8.onnx'),
    tokens: join(folder, 'tokens.txt'),
  };
  await writeFile(files.encoder, encoder());
  await writeFile(files.decoder, decoder());
  await writeFile(files.joiner, joiner());
  const tokens = [...LETTERS.map((letter) => `▁${letter}`), '<blk>'];
  await writeFile(files.tokens, tokens.map((token, at) => `${token} ${at}\n`).join(''));
  return files;
}

function encoder(): Buffer {
  return onnxFile({
    nodes: [
      node('Slice', ['audio_signal', 'zero', 'end', 'axis', 'step'], ['outputs']),
      node('Add', ['length', 'rounding'], ['rounded']),
      node('Div', ['rounded', 'step'], ['encoded_lengths']),
    ],
    constants: [
      tensor('zero', INT64, [1], [0]),
      tensor('end', INT64, [1], [ANY]),
      tensor('axis', INT64, [1], [2]),
      tensor('step', INT64, [1], [STEP]),
      tensor('rounding', INT64, [1], [STEP - 1]),
    ],
    inputs: [port('audio_signal', FLOAT, ['B', BANDS, 'T']), port('length', INT64, ['B'])],
    outputs: [port('outputs', FLOAT, ['B', BANDS, 'U']), port('encoded_lengths', INT64, ['B'])],
    metadata: {
      vocab_size: LETTERS.length,
      subsampling_factor: STEP,
      pred_rnn_layers: 1,
      pred_hidden: 1,
      normalize_type: '',
      feat_dim: BANDS,
      model_type: 'EncDecRNNTBPEModel',
      url: 'tests-tdt',
    },
  });
}

/** Rates the last letter low, so that a tone is one word however long it lasts. */
function decoder(): Buffer {
  const table = new Float32Array(TOKENS * TOKENS);
  for (let last = 0; last < TOKENS; last += 1) {
    LETTERS.forEach((_, at) => (table[last * TOKENS + at] = last === at ? -100 : LOUD_ENOUGH));
  }
  return onnxFile({
    nodes: [
      node('Gather', ['table', 'targets'], ['outputs'], [attribute('axis', 0)]),
      node('Identity', ['target_length'], ['prednet_lengths']),
      node('Identity', ['state_in'], ['state_out']),
      node('Identity', ['cell_in'], ['cell_out']),
    ],
    constants: [tensor('table', FLOAT, [TOKENS, TOKENS], table)],
    inputs: [
      port('targets', INT32, ['B', 'L']),
      port('target_length', INT32, ['B']),
      port('state_in', FLOAT, [1, 'B', 1]),
      port('cell_in', FLOAT, [1, 'B', 1]),
    ],
    outputs: [
      port('outputs', FLOAT, ['B', 'L', TOKENS]),
      port('prednet_lengths', INT32, ['B']),
      port('state_out', FLOAT, [1, 'B', 1]),
      port('cell_out', FLOAT, [1, 'B', 1]),
    ],
    metadata: {},
  });
}

function joiner(): Buffer {
  const weights = new Float32Array(BANDS * TOKENS);
  TONE_BANDS.forEach((band, at) => (weights[band * TOKENS + at] = 1));
  return onnxFile({
    nodes: [
      node('Transpose', ['encoder_outputs'], ['frame'], [attribute('perm', [0, 2, 1])]),
      node('MatMul', ['frame', 'weights'], ['heard']),
      node('Add', ['heard', 'decoder_outputs'], ['rated']),
      node('Concat', ['rated', 'durations'], ['outputs'], [attribute('axis', 2)]),
    ],
    constants: [
      tensor('weights', FLOAT, [BANDS, TOKENS], weights),
      tensor('durations', FLOAT, [1, 1, DURATIONS], [0, 5, 0, 0, 0]),
    ],
    inputs: [
      port('encoder_outputs', FLOAT, ['B', BANDS, 1]),
      port('decoder_outputs', FLOAT, ['B', 1, TOKENS]),
    ],
    outputs: [port('outputs', FLOAT, ['B', 1, TOKENS + DURATIONS])],
    metadata: {},
  });
}

const VOICE_BANDS = 80;

/** Writes a speaker model whose embedding is the mean of each mel band. */
export async function writeVoiceModel(file: string): Promise<void> {
  await writeFile(
    file,
    onnxFile({
      nodes: [
        node('ReduceMean', ['feats'], ['embs'], [attribute('axes', [1]), attribute('keepdims', 0)]),
      ],
      constants: [],
      inputs: [port('feats', FLOAT, ['B', 'T', VOICE_BANDS])],
      outputs: [port('embs', FLOAT, ['B', VOICE_BANDS])],
      metadata: {
        framework: 'wespeaker',
        language: 'English',
        url: 'tests',
        comment: 'tests',
        sample_rate: 16_000,
        output_dim: VOICE_BANDS,
        normalize_samples: 1,
        feature_normalize_type: '',
      },
    }),
  );
}
