import { describe, expect, it } from 'vitest';
import { speechesOf } from '@/lib/content/timing/decide/speeches';
import { cueText } from '@/lib/content/timing/decide/timed-text';
import { cuesSaying } from '@/tests/support/cues-saying';

const turns = (...texts: readonly string[]) =>
  speechesOf(cuesSaying(...texts), []).map((speech) => [speech.beginsTurn, cueText(speech)]);

describe('turn markers', () => {
  it.each([
    ['arrows', '>> Yes.'],
    ['three arrows', '>>> Yes.'],
    ['arrows without a blank', '>>Yes.'],
    ['a hyphen', '- Yes.'],
    ['a hyphen without a blank', '-Yes.'],
    ['a dash', '– Yes.'],
    ['a long dash', '— Yes.'],
    ['a mark before an opening sign', '- ¿Yes.'],
  ])('begin a turn: %s', (_, text) => {
    expect(turns('Hello.', text)).toEqual([
      [false, 'Hello.'],
      [true, text.replace(/^[^\p{L}¿]+/u, '')],
    ]);
  });

  it('split the lines of a cue, and its time', () => {
    expect(turns('- Yes.\n- You bet.', '-No.\n-Oh.')).toEqual([
      [true, 'Yes.'],
      [true, 'You bet.'],
      [true, 'No.'],
      [true, 'Oh.'],
    ]);
    const [first, second] = speechesOf(cuesSaying('- Yes.\n- But.'), []);
    expect([first?.endSeconds, second?.startSeconds]).toEqual([2, 2]);
  });

  it('may be inside a line if they are arrows', () => {
    expect(turns('Hello. >> Hi there. >> How are you?')).toEqual([
      [false, 'Hello.'],
      [true, 'Hi there.'],
      [true, 'How are you?'],
    ]);
  });

  it('work without punctuation', () => {
    expect(turns('hello there', '>> hi', 'how are you', '>> fine')).toEqual([
      [false, 'hello there'],
      [true, 'hi'],
      [false, 'how are you'],
      [true, 'fine'],
    ]);
  });

  it('end the speech of a named speaker', () => {
    const talk = cuesSaying('>> Ada Bo: Hello.', '>> Thanks.', 'Good.', '>> Ada Bo: So.');
    expect(speechesOf(talk, []).map((one) => [one.speaker, cueText(one)])).toEqual([
      ['Ada Bo', 'Hello.'],
      [null, 'Thanks.'],
      [null, 'Good.'],
      ['Ada Bo', 'So.'],
    ]);
  });

  it.each([
    ['a hyphen in a sentence', ['It was ten - no, twelve maps.']],
    [
      'a sentence that goes on with a dash',
      ['It was the map', '- which few had read - and it burnt.'],
    ],
    ['a dash behind a comma', ['He read the map,', '– the old one – and left.']],
    ['a list', ['We need three things:', '- flour', '- and sugar.']],
    ['a dash behind a dash', ['The map – the old one –', '– was lost, he said.']],
    ['a number below zero', ['How cold was it?', '-5 degrees.']],
    ['a word with a hyphen', ['A well-known', 'map.']],
    ['two hyphens', ['He left.', '-- or so they said']],
    ['a shift in code', ['You write x >> 2 here.', 'cin >> name reads it.']],
    ['one arrow', ['Click File > Open. > is the sign.']],
  ])('are not recognized: %s', (_, texts) => {
    expect(turns(...texts)).toEqual(texts.map((text) => [false, text]));
  });
});
