import { describe, expect, it } from 'vitest';
import { transcriberIn, transcriberOf } from '@/lib/content/timing/decide/transcriber';

const PARAKEET = 'transcribe sherpa-onnx 1.13.8 parakeet-tdt-0.6b-v3-int8@acfc2b445637';

describe('the program that recognized a text', () => {
  it('is read from the engine of a timing file', () => {
    expect(transcriberOf(PARAKEET)).toEqual({
      engine: 'sherpa-onnx',
      version: '1.13.8',
      model: 'parakeet-tdt-0.6b-v3-int8',
    });
    expect(transcriberOf('transcribe pocketsphinx 5prealpha en-us')?.model).toBe('en-us');
  });

  it('is nobody for times that were aligned', () => {
    expect(transcriberOf('echogarden 2.10.2 dtw')).toBeNull();
  });

  it('stays known when another program measured the times', () => {
    const engine = 'echogarden 2.10.2 dtw';
    expect(transcriberIn({ engine, recognizer: PARAKEET })?.engine).toBe('sherpa-onnx');
    expect(transcriberIn({ engine })).toBeNull();
  });
});
