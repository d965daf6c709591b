import { describe, expect, it } from 'vitest';
import { modelCredit } from '@/lib/transcript/model-credit';

const credit = (model: string, engine = 'sherpa-onnx') =>
  modelCredit({ engine, version: '1', model });

describe('the credit of a model', () => {
  it('has the maker and the license that the license asks for', () => {
    expect(credit('parakeet-tdt-0.6b-v3-int8')).toMatchObject({
      name: 'Parakeet TDT 0.6B v3',
      maker: 'NVIDIA',
      license: { name: 'CC BY 4.0' },
    });
    expect(credit('ggml-large-v3-turbo', 'whisper-cli').name).toBe('Whisper large-v3-turbo');
  });

  it('is the name of the engine for other models', () => {
    expect(credit('en-us', 'pocketsphinx')).toMatchObject({
      name: 'pocketsphinx (en-us)',
      license: null,
    });
  });
});
