import { describe, expect, it } from 'vitest';
import { decide, ENGINE } from '@/tools/align/decide';

const source = { audio: 'a1', text: 'b2' };
const head = { ...source, engine: ENGINE, level: 'words', suspectShare: 0 } as const;
const recognized = { ...head, engine: 'transcribe sherpa-onnx 1.13.8 parakeet@acfc2b445637' };
const all = { isForced: false, isNamed: false };
const forced = { ...all, isForced: true };
const named = { ...all, isNamed: true };

describe('decision to align', () => {
  it('skips an episode that is up to date', () => {
    expect(decide(head, source, all)).toEqual({ kind: 'current', head });
    expect(decide(head, source, named)).toEqual({ kind: 'current', head });
  });

  it.each([
    ['there is no timing', null, source, all, 'new'],
    ['another version measured it', { ...head, engine: 'echogarden 3' }, source, all, 'new'],
    ['the audio changed', head, { ...source, audio: 'a2' }, all, 'audio'],
    ['a word changed', head, { ...source, text: 'b3' }, all, 'text'],
    ['the author forces it', head, source, forced, 'asked'],
    ['the author names a recognized episode', recognized, source, named, 'asked'],
  ] as const)('aligns when %s', (_, before, now, request, because) => {
    expect(decide(before, now, request)).toEqual({ kind: 'align', because });
  });

  it.each([
    ['as it was', source, all],
    ['after an edit', { ...source, text: 'b3' }, all],
    ['in a forced run over the whole show', source, forced],
  ])('leaves recognized words alone %s', (_, now, request) => {
    expect(decide(recognized, now, request)).toEqual({ kind: 'recognized' });
  });
});
