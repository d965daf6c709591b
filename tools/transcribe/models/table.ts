/** A file of a model. */
export type ModelFile = {
  readonly name: string;
  /** `null` while nobody has checked it. */
  readonly bytes: number | null;
  /** In hexadecimal; `null` while nobody has checked it, which needs `--unpinned`. */
  readonly sha256: string | null;
  readonly address: string;
};

export type Model = {
  readonly id: string;
  readonly kind: 'speech' | 'voice' | 'speaker';
  /** Languages as BCP 47 tags without a region; `null` for any. */
  readonly languages: readonly string[] | null;
  readonly license: string;
  /** Who has to be named on the page, as the license asks. */
  readonly credit: string;
  readonly files: readonly ModelFile[];
};

const PARAKEET =
  'https://huggingface.co/csukuangfj/sherpa-onnx-nemo-parakeet-tdt-0.6b-v3-int8/resolve/2bda32ec70b097a55adaa07d9a7173915b43cc78';

/**
 * The models that are downloaded. One without a hash is never chosen by itself.
 *
 * Silero comes from the files of an npm package, whose bytes were checked.
 */
export const MODELS: readonly Model[] = [
  {
    id: 'parakeet-tdt-0.6b-v3-int8',
    kind: 'speech',
    languages: 'bg hr cs da nl en et fi fr de el hu it lv lt mt pl pt ro sk sl es sv ru uk'.split(
      ' ',
    ),
    license: 'CC-BY-4.0',
    credit: 'NVIDIA Parakeet TDT 0.6B v3',
    files: [
      {
        name: 'encoder.int8.onnx',
        bytes: 652_184_281,
        sha256: 'acfc2b4456377e15d04f0243af540b7fe7c992f8d898d751cf134c3a55fd2247',
        address: `${PARAKEET}/encoder.int8.onnx`,
      },
      {
        name: 'decoder.int8.onnx',
        bytes: 11_845_275,
        sha256: '179e50c43d1a9de79c8a24149a2f9bac6eb5981823f2a2ed88d655b24248db4e',
        address: `${PARAKEET}/decoder.int8.onnx`,
      },
      {
        name: 'joiner.int8.onnx',
        bytes: 6_355_277,
        sha256: '3164c13fc2821009440d20fcb5fdc78bff28b4db2f8d0f0b329101719c0948b3',
        address: `${PARAKEET}/joiner.int8.onnx`,
      },
      {
        name: 'tokens.txt',
        bytes: 93_939,
        sha256: 'd58544679ea4bc6ac563d1f545eb7d474bd6cfa467f0a6e2c1dc1c7d37e3c35d',
        address: `${PARAKEET}/tokens.txt`,
      },
    ],
  },
  {
    id: 'silero-vad-v5',
    kind: 'voice',
    languages: null,
    license: 'MIT',
    credit: 'Silero VAD',
    files: [
      {
        name: 'silero_vad_v5.onnx',
        bytes: 2_327_524,
        sha256: '2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f',
        address: 'https://cdn.jsdelivr.net/npm/@ricky0123/vad-web@0.0.31/dist/silero_vad_v5.onnx',
      },
    ],
  },
  ...[
    unpinned('whisper-large-v3-turbo', 'MIT', 'OpenAI Whisper large-v3-turbo', 'turbo'),
    unpinned('whisper-base', 'MIT', 'OpenAI Whisper base', 'base'),
  ],
  {
    id: 'campplus-en',
    kind: 'speaker',
    languages: null,
    license: 'Apache-2.0',
    credit: '3D-Speaker CAM++',
    files: [
      {
        ...{ name: 'speaker.onnx', bytes: null, sha256: null },
        address:
          'https://github.com/k2-fsa/sherpa-onnx/releases/download/speaker-recongition-models/3dspeaker_speech_campplus_sv_en_voxceleb_16k.onnx',
      },
    ],
  },
];

/** A model of Whisper for any language. Nobody has checked its files here. */
function unpinned(id: string, license: string, credit: string, name: string): Model {
  const folder = `https://huggingface.co/csukuangfj/sherpa-onnx-whisper-${name}/resolve/main`;
  const files = ['encoder.int8.onnx', 'decoder.int8.onnx', 'tokens.txt'].map((part) => ({
    ...{ name: `${name}-${part}`, bytes: null, sha256: null },
    address: `${folder}/${name}-${part}`,
  }));
  return { id, kind: 'speech', languages: null, license, credit, files };
}

/** The language of a tag without its region and script, as models list it. */
export function bareLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

/** The model that is taken for a language; `null` if none with hashes knows it. */
export function defaultModel(language: string, models = MODELS): Model | null {
  const speech = models.filter(({ kind, files }) => kind === 'speech' && files.every(isPinned));
  const own = bareLanguage(language);
  return speech.find(({ languages }) => languages === null || languages.includes(own)) ?? null;
}

export function isPinned({ sha256 }: ModelFile): boolean {
  return sha256 !== null;
}

export function modelBytes({ files }: Model): number {
  return files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}
