import { describe, expect, it } from 'vitest';
import { formatMessage, parseCommand } from '@/lib/browser/embed/player-message';

describe('messages from the host page', () => {
  const play = { context: 'player.js', version: '0.0.11', method: 'play' };

  it('are read as JSON and as objects', () => {
    const command = { method: 'play', value: undefined, listener: null };
    expect(parseCommand(JSON.stringify(play))).toEqual(command);
    expect(parseCommand(play)).toEqual(command);
  });

  it('keep the name of their listener', () => {
    const message = { ...play, method: 'setVolume', value: 50, listener: 'one' };
    expect(parseCommand(message)).toEqual({ method: 'setVolume', value: 50, listener: 'one' });
  });

  it.each([
    ['another program sent them', { ...play, context: 'other' }],
    ['they have no method', { context: 'player.js', event: 'ready' }],
    ['their method is no string', { ...play, method: 7 }],
    ['they are broken JSON', '{"context":'],
    ['they are a bare word', 'play'],
    ['they are null', null],
    ['they are a number', 4],
  ])('are ignored if %s', (_, data) => {
    expect(parseCommand(data)).toBeNull();
  });

  it('lose a listener that is no string', () => {
    expect(parseCommand({ ...play, listener: { a: 1 } })?.listener).toBeNull();
  });
});

describe('messages from the player', () => {
  it('have the form of the specification', () => {
    expect(JSON.parse(formatMessage('getDuration', 572, 'one'))).toEqual({
      context: 'player.js',
      version: '0.0.11',
      event: 'getDuration',
      value: 572,
      listener: 'one',
    });
  });

  it('leave out a missing value and listener', () => {
    expect(JSON.parse(formatMessage('play'))).toEqual({
      context: 'player.js',
      version: '0.0.11',
      event: 'play',
    });
  });
});
