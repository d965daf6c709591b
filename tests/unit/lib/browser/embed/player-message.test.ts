import { describe, expect, it } from 'vitest';
import { formatMessage, parseCommand } from '@/lib/browser/embed/player-message';

describe('messages of the page around', () => {
  const play = { context: 'player.js', version: '0.0.11', method: 'play' };

  it('are read as JSON and as they are', () => {
    const command = { method: 'play', value: undefined, listener: null };
    expect(parseCommand(JSON.stringify(play))).toEqual(command);
    expect(parseCommand(play)).toEqual(command);
  });

  it('keep the name of who asked', () => {
    const message = { ...play, method: 'setVolume', value: 50, listener: 'one' };
    expect(parseCommand(message)).toEqual({ method: 'setVolume', value: 50, listener: 'one' });
  });

  it.each([
    ['of another program', { ...play, context: 'other' }],
    ['without a method', { context: 'player.js', event: 'ready' }],
    ['with a method that is no name', { ...play, method: 7 }],
    ['that is no JSON', '{"context":'],
    ['that is a bare word', 'play'],
    ['that is nothing', null],
    ['that is a number', 4],
  ])('are not heard %s', (_, data) => {
    expect(parseCommand(data)).toBeNull();
  });

  it('with a listener that is no name are answered without one', () => {
    expect(parseCommand({ ...play, listener: { a: 1 } })?.listener).toBeNull();
  });
});

describe('messages of the player', () => {
  it('have the shape of the specification', () => {
    expect(JSON.parse(formatMessage('getDuration', 572, 'one'))).toEqual({
      context: 'player.js',
      version: '0.0.11',
      event: 'getDuration',
      value: 572,
      listener: 'one',
    });
  });

  it('say no value and no listener where there is none', () => {
    expect(JSON.parse(formatMessage('play'))).toEqual({
      context: 'player.js',
      version: '0.0.11',
      event: 'play',
    });
  });
});
