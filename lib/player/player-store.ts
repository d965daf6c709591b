import type { Jumps } from './jumps';
import type { PlayerSettings, PlayerState, Track } from './player-state';

/** The player as the page sees it. Commands ask; `getState` tells what is. */
export type PlayerStore = {
  getState(): PlayerState;
  getSettings(): PlayerSettings;
  /**
   * Seconds at this very moment. The state's position follows it by up to a
   * quarter of a second, which is too coarse to mark a word.
   */
  now(): number;
  /** Tells of changes of state and of settings. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Chooses a track without a sound or a byte: it stands `paused` at the given
   * position, else where the listener left it, else at 0. The same episode again
   * stays where it is, or goes to the given position; what its page says of it
   * now is taken over, unless other audio plays.
   */
  choose(track: Track, position?: number): void;
  /**
   * Begins to remember and to watch the network, and brings back the last
   * track, paused at its place, or else the first of Up next, if the page has not
   * chosen one. Call it in the browser, once the page had its chance.
   */
  restore(): void;
  /** Whether loading this page ended a sound, whose track `restore` brings back. */
  hasCut(): boolean;
  /** Asks once whether a copy of a track that the browser keeps is still right. */
  checkCopy(track: Track): void;
  /** Fetches the engine's code, and no audio, so that a press need not wait for it. */
  prepare(): void;
  /** Has the browser settle how it would fetch the sound. Nothing is fetched. */
  prime(): void;
  /** For a press that may lead to a sound only later: Safari wants the element touched in it. */
  touch(): void;
  /**
   * Plays a track from a position that the listener has pressed, such as a sentence or a chapter.
   * In an episode that was begun, this is a jump: see `getJumps`.
   */
  playFrom(track: Track, position: number): void;
  /** Where the listener was in this episode before jumps, by `playFrom` or a far `seek`. */
  getJumps(): Jumps;
  /** Returns to the position before the last jump, or to another one of `getJumps`. */
  goBack(position?: number): void;
  /** The position before the last jump was offered long enough. */
  dismissJump(): void;
  /** Plays what is chosen. Call it inside the click, or the browser may refuse. */
  play(): void;
  pause(): void;
  /** Play when silent, pause when not (loading and recovering count as playing). */
  toggle(): void;
  /** Clamped to the track. Works before the first play as well. */
  seek(seconds: number): void;
  skip(bySeconds: number): void;
  /** Clamped to 0.5 to 3, in steps of 0.05. */
  setRate(rate: number): void;
  /** Clamped to 0 to 1. Nothing changes where the device keeps the volume to its own keys. */
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  /**
   * Plays at a share of the volume, 0 to 1, without changing what the listener
   * set. Nothing changes where the device keeps the volume to its own keys.
   */
  setFade(share: number): void;
};
