import { setMaxListeners } from 'node:events';

// Node takes more than ten listeners for a leak; an engine has more on its element.
setMaxListeners(30);

/** `HTMLMediaElement`'s, which is not here. */
const NETWORK_EMPTY = 0;
const NETWORK_IDLE = 1;
const NETWORK_LOADING = 2;
const HAVE_ENOUGH_DATA = 4;

/** An audio element that plays nothing, as far as the player looks at one. */
export class FakeAudio extends EventTarget {
  preload = 'metadata';
  paused = true;
  ended = false;
  seeking = false;
  error: { readonly code: number } | null = null;
  readyState = 0;
  networkState = NETWORK_EMPTY;
  duration = NaN;
  currentTime = 0;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  volume = 1;
  muted = false;
  preservesPitch = true;
  buffered = rangesUpTo(0);
  seekable = rangesUpTo(0);
  /** How often it was asked to play. */
  plays = 0;
  private address: string | null = null;

  /** @param isReady Whether sound flows right after a play; else it does on `begin`. */
  constructor(private readonly isReady = true) {
    super();
  }

  get src(): string {
    return this.address ?? '';
  }

  set src(address: string) {
    this.address = address;
    this.load();
    this.networkState = this.preload === 'none' ? NETWORK_IDLE : NETWORK_LOADING;
  }

  getAttribute(): string | null {
    return this.address;
  }

  removeAttribute(): void {
    this.address = null;
  }

  /** Forgets what it had, as a browser does for a new address: with no `pause`. */
  load(): void {
    this.paused = true;
    this.ended = false;
    this.error = null;
    this.readyState = 0;
    this.currentTime = 0;
    this.duration = NaN;
    this.networkState = NETWORK_EMPTY;
    this.dispatchEvent(new Event('emptied'));
  }

  play(): Promise<void> {
    this.plays += 1;
    const wasPaused = this.paused;
    this.paused = false;
    if (wasPaused) this.dispatchEvent(new Event('play'));
    if (this.isReady) queueMicrotask(() => this.begin());
    return Promise.resolve();
  }

  /** Also what a headset does. */
  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }

  /** Sound flows, if it is still to play. */
  begin(): void {
    if (this.paused) return;
    this.duration = 2530;
    this.readyState = HAVE_ENOUGH_DATA;
    this.buffered = this.seekable = rangesUpTo(this.duration);
    this.dispatchEvent(new Event('loadedmetadata'));
    this.dispatchEvent(new Event('playing'));
  }

  /** Its clock goes on to this second. */
  reach(seconds: number): void {
    this.currentTime = seconds;
    this.dispatchEvent(new Event('timeupdate'));
  }

  /** It comes to an end here, true or not; browsers pause it first. */
  end(seconds: number): void {
    this.currentTime = seconds;
    this.ended = true;
    this.pause();
    this.dispatchEvent(new Event('ended'));
  }

  /** For code that takes an element. */
  asElement(): HTMLAudioElement {
    // The player asks an element for nothing else than what is here.
    return this as unknown as HTMLAudioElement;
  }
}

function rangesUpTo(end: number): TimeRanges {
  return { length: end > 0 ? 1 : 0, start: () => 0, end: () => end };
}
