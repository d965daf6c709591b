/**
 * Messages between an embedded player and its host page, by Embedly's Player.js specification,
 * which many players and sites support.
 *
 * @see https://github.com/embedly/player.js/blob/master/SPEC.rst
 */
const CONTEXT = 'player.js';

/** Version of the specification. */
const VERSION = '0.0.11';

/** Methods that the host page may call. The specification has all of them but `getState`. */
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

/** Events that the host page may listen to. The specification has all of them but `state`. */
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

/** A message from the host page. */
export type Command = {
  /** Maybe an unknown one: the player has to report that. */
  readonly method: string;
  readonly value: unknown;
  /** Returned with the answer, so that the host page can match it to its call. */
  readonly listener: string | null;
};

/** Codes of the specification: 1 for audio that cannot be played, 2 for an unknown method. */
export type PlayerError = { readonly code: -1 | 1 | 2; readonly msg: string };

/**
 * Reads a message and validates every part of it, since any page may send anything.
 *
 * @param data The message as received: JSON, as the library sends it, or an object.
 * @returns `null` if it is no message of the specification.
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
 * Writes a message from the player: an event, or the answer to a method, whose name the
 * specification puts into the field `event` as well.
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
    return null; // A message of another program.
  }
}
