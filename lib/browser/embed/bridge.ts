import {
  EVENTS,
  formatMessage,
  isEventName,
  isMethod,
  METHODS,
  parseCommand,
  type Command,
  type EventName,
  type Method,
  type PlayerError,
} from './player-message';
import { takesVolume } from '@/lib/browser/player/audio-element';
import type { PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { eventsBetween, pictureOf } from './player-events';

/** Somebody around who wants to know of an event. */
type Listener = { readonly event: EventName; readonly id: string | null };

/**
 * Lets the page around play, pause and ask. Only the page that holds the frame
 * is heard, whoever it is: nothing that it can ask is secret or does harm.
 */
export function listenToHost(store: PlayerStore): void {
  if (parent === window) return;
  let origin = hostOrigin();
  let listeners: Listener[] = [];
  let before: PlayerState = store.getState();

  function send(event: EventName | Method, value: unknown, listener: string | null): void {
    parent.postMessage(formatMessage(event, value, listener), origin);
  }

  function tell(event: EventName, value?: unknown): void {
    for (const one of listeners) if (one.event === event) send(event, value, one.id);
  }

  /** To whoever holds the frame, asked for or not. It says the frame's own address and no more. */
  function sayReady(listener: string | null): void {
    send('ready', { src: location.href, events: EVENTS, methods: METHODS }, listener);
  }

  function refuse(code: PlayerError['code'], msg: string): void {
    tell('error', { code, msg } satisfies PlayerError);
  }

  const methods: Readonly<Record<Method, (command: Command) => unknown>> = {
    play: store.play,
    pause: store.pause,
    mute: () => store.setMuted(true),
    unmute: () => store.setMuted(false),
    getPaused: () => pictureOf(store).paused,
    getMuted: () => store.getSettings().muted,
    getVolume: () => pictureOf(store).volume,
    getDuration: () => pictureOf(store).duration,
    getCurrentTime: store.now,
    getState: () => pictureOf(store),
    setVolume: ({ value }) =>
      withNumber(value, (volume) => {
        if (takesVolume()) store.setVolume(volume / 100);
        else refuse(2, 'This device keeps the volume to its own keys.');
      }),
    setCurrentTime: ({ value }) => withNumber(value, store.seek),
    addEventListener({ value, listener }) {
      if (!isEventName(value)) return refuse(-1, `There is no event "${String(value)}".`);
      listeners.push({ event: value, id: listener });
      // Who comes late is told as well: the library relies on it.
      if (value === 'ready') sayReady(listener);
    },
    removeEventListener({ value, listener }) {
      listeners = listeners.filter(
        ({ event, id }) => event !== value || (listener !== null && id !== listener),
      );
    },
  };

  function withNumber(value: unknown, take: (number: number) => void): void {
    if (typeof value === 'number' && Number.isFinite(value)) take(value);
    else refuse(-1, `Got ${JSON.stringify(value)}. Send a number.`);
  }

  addEventListener('message', ({ source, data, origin: from }) => {
    const command = source === parent ? parseCommand(data) : null;
    if (command === null) return;
    // A sandboxed host has no origin that one could name.
    origin = from === 'null' ? '*' : from;
    if (!isMethod(command.method)) return refuse(2, `There is no method "${command.method}".`);
    const answer = methods[command.method](command);
    if (command.method.startsWith('get')) send(command.method, answer, command.listener);
  });

  store.subscribe(() => {
    const after = store.getState();
    for (const [event, value] of eventsBetween(before, after)) tell(event, value);
    tell('state', pictureOf(store));
    before = after;
  });

  sayReady(null);
}

/** Who holds the frame, where the browser says so. */
function hostOrigin(): string {
  const { referrer } = document;
  // Not URL.canParse, which Safari has since 17. A frame that an opaque origin holds has none to name.
  const origin = referrer === '' ? 'null' : new URL(referrer).origin;
  return origin === 'null' ? '*' : origin;
}
