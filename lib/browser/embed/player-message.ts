/**
 * Messages between an embedded player and the page around it, by the Player.js
 * specification, which Embedly wrote and many players and sites speak.
 *
 * @see https://github.com/embedly/player.js/blob/master/SPEC.rst
 */
const CONTEXT = 'player.js';

/** Of the specification that is spoken. */
const VERSION = '0.0.11';

/** What the page around may ask. `getState` is ours; the others are the specification's. */
export const METHODS = [
  'play',
  'pause',
  'getPaused',
  'mute',
  'unmute',
  'getMuted',
  'setVolume',
  'getVolume',
  'getDuration',
  'setCurrentTime',
  'getCurrentTime',
  'getState',
  'addEventListener',
  'removeEventListener',
] as const;

/** What the page around may be told. `state` is ours. */
export const EVENTS = [
  'ready',
  'play',
  'pause',
  'ended',
  'timeupdate',
  'progress',
  'error',
  'state',
] as const;

export type Method = (typeof METHODS)[number];
export type EventName = (typeof EVENTS)[number];

/** A message of the page around. */
export type Command = {
  /** Known or not: a player has to say that it does not know one. */
  readonly method: string;
  readonly value: unknown;
  /** Comes back with the answer, so that it finds who asked. */
  readonly listener: string | null;
};

/** Codes of the specification: 2 is a method that is not known, 1 sound that cannot be played. */
export type PlayerError = { readonly code: -1 | 1 | 2; readonly msg: string };

/**
 * Reads a message, and doubts every part of it: any page may send anything.
 *
 * @param data As it came: JSON, as the library sends it, or the object itself.
 * @returns `null` when it is no message of the specification.
 */
export function parseCommand(data: unknown): Command | null {
  const message = typeof data === 'string' ? parseJson(data) : data;
  if (typeof message !== 'object' || message === null) return null;
  if (!('context' in message) || message.context !== CONTEXT) return null;
  if (!('method' in message) || typeof message.method !== 'string') return null;
  const listener = 'listener' in message ? message.listener : null;
  return {
    method: message.method,
    value: 'value' in message ? message.value : undefined,
    listener: typeof listener === 'string' ? listener : null,
  };
}

/**
 * Writes what the player tells: an event, or the answer to a method, whose name
 * the specification puts in the same place.
 */
export function formatMessage(
  event: EventName | Method,
  value?: unknown,
  listener: string | null = null,
): string {
  return JSON.stringify({
    context: CONTEXT,
    version: VERSION,
    event,
    ...(value !== undefined && { value }),
    ...(listener !== null && { listener }),
  });
}

export function isMethod(name: string): name is Method {
  return METHODS.some((method) => method === name);
}

export function isEventName(name: unknown): name is EventName {
  return EVENTS.some((event) => event === name);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Another program's message.
  }
}
