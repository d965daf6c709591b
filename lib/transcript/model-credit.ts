import type { Transcriber } from './transcriber';

/** Who made a model, and its license, as pages name them. */
export type ModelCredit = {
  readonly name: string;
  readonly maker: string | null;
  readonly url: string | null;
  readonly license: { readonly name: string; readonly url: string } | null;
};

const MIT = { name: 'MIT', url: 'https://opensource.org/license/mit' };

/** Families of models, by the beginning of their names. */
const MODELS: readonly (readonly [RegExp, (name: string) => ModelCredit])[] = [
  [
    /parakeet-tdt-0\.6b-v3/i,
    () => ({
      name: 'Parakeet TDT 0.6B v3',
      maker: 'NVIDIA',
      url: 'https://huggingface.co/nvidia/parakeet-tdt-0.6b-v3',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    }),
  ],
  [
    /whisper|^ggml|^large|^turbo|^(?:tiny|base|small|medium)(?:\.en)?\b/i,
    (name) => ({
      name: `Whisper ${name.replace(/^(?:sherpa-onnx-)?(?:whisper|ggml)-/i, '')}`.trim(),
      maker: 'OpenAI',
      url: 'https://github.com/openai/whisper',
      license: MIT,
    }),
  ],
];

/**
 * The credit of the model that recognized a transcript. The license of some models asks for it.
 * A model that is not known here is named as its engine names it.
 */
export function modelCredit({ engine, model }: Transcriber): ModelCredit {
  const known = MODELS.find(([name]) => name.test(model));
  if (known !== undefined) return known[1](model);
  return { name: `${engine} (${model})`, maker: null, url: null, license: null };
}
