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
import { canSetVolume } from '@/lib/browser/player/audio-element';
import type { PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { eventsBetween, snapshotOf } from './player-events';

/** A listener that the host page has added. */
type Listener = { readonly event: EventName; readonly id: string | null };

/**
 * Lets the host page control and query the player. The player accepts commands of the host page
 * alone, whatever its origin: no command does harm or returns anything secret.
 */
export function listenToHost(store: PlayerStore): void {
  if (parent === window) return;
  let origin = hostOrigin();
  let listeners: Listener[] = [];
  let before: PlayerState = store.getState();

  function send(event: EventName | Method, value: unknown, listener: string | null): void {
    parent.postMessage(formatMessage(event, value, listener), origin);
  }

  function notify(event: EventName, value?: unknown): void {
    for (const listener of listeners) if (listener.event === event) send(event, value, listener.id);
  }

  /** Reports to the host page that the player is ready. Reveals only the frame's own address. */
  function sendReady(listener: string | null): void {
    send('ready', { src: location.href, events: EVENTS, methods: METHODS }, listener);
  }

  function refuse(code: PlayerError['code'], msg: string): void {
    notify('error', { code, msg } satisfies PlayerError);
  }

  const methods: Readonly<Record<Method, (command: Command) => unknown>> = {
    play: store.play,
    pause: store.pause,
    mute: () => store.setMuted(true),
    unmute: () => store.setMuted(false),
    getPaused: () => snapshotOf(store).paused,
    getMuted: () => store.getSettings().muted,
    getVolume: () => snapshotOf(store).volume,
    getDuration: () => snapshotOf(store).duration,
    getCurrentTime: store.now,
    getState: () => snapshotOf(store),
    setVolume: ({ value }) =>
      withNumber(value, (volume) => {
        if (canSetVolume()) store.setVolume(volume / 100);
        else refuse(2, 'This device keeps the volume to its own keys.');
      }),
    setCurrentTime: ({ value }) => withNumber(value, store.seek),
    addEventListener({ value, listener }) {
      if (!isEventName(value)) return refuse(-1, `There is no event "${String(value)}".`);
      listeners.push({ event: value, id: listener });
      // A listener added late is called as well: the Player.js library relies on it.
      if (value === 'ready') sendReady(listener);
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
    // A sandboxed host page has no origin that a message could be addressed to.
    origin = from === 'null' ? '*' : from;
    if (!isMethod(command.method)) return refuse(2, `There is no method "${command.method}".`);
    const answer = methods[command.method](command);
    if (command.method.startsWith('get')) send(command.method, answer, command.listener);
  });

  store.subscribe(() => {
    const after = store.getState();
    for (const [event, value] of eventsBetween(before, after)) notify(event, value);
    notify('state', snapshotOf(store));
    before = after;
  });

  sendReady(null);
}

/** The origin of the host page, or `*` where the browser does not report it. */
function hostOrigin(): string {
  const { referrer } = document;
  // `URL.canParse` would require Safari 17. The referrer of an opaque origin is empty.
  const origin = referrer === '' ? 'null' : new URL(referrer).origin;
  return origin === 'null' ? '*' : origin;
}
