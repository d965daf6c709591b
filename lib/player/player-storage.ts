import type { KeptPassage } from './kept-passage';
import type { PlayerSettings, Track } from './player-state';
import type { ReadingSettings } from './reading-settings';
import type { Heard, StoredQueue } from './stored-player';

/** What is remembered from visit to visit, on this device only. */
export type PlayerStorage = {
  settings(): PlayerSettings;
  keepSettings(settings: PlayerSettings): void;
  /** The same object until something of it changes. */
  reading(): ReadingSettings;
  keepReading(reading: ReadingSettings): void;
  /** What was played last and not to its end. */
  lastTrack(): Track | null;
  /** Seconds, or `null` for a track that is new or was heard to its end. */
  positionOf(trackId: string): number | null;
  /** What is known of an episode; `null` for one that was never played. */
  entryOf(trackId: string): Heard | null;
  /**
   * @param age Milliseconds since the listener was there. What another tab wrote
   *   after that stays.
   * @returns The date under which it was written, in milliseconds since 1970.
   */
  keepPosition(track: Track, position: number, age?: number): number;
  /** It was heard, or counts as such: it starts at 0 the next time. */
  finish(trackId: string, age?: number): number;
  /** As if it was never played. */
  renew(trackId: string): void;
  /** Puts a track in the place of its older copies. Nothing gets a new date. */
  renewTrack(track: Track): void;
  /** Newest first. The same array until something of it changes. */
  heard(): readonly Heard[];
  queue(): StoredQueue;
  keepQueue(queue: StoredQueue): void;
  /** Saved passages, newest first. The same array until something of it changes. */
  passages(): readonly KeptPassage[];
  keepPassage(passage: Omit<KeptPassage, 'at'>): void;
  removePassage(passage: KeptPassage): void;
  /** Tells of every change, in this tab or another one. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** The browser says that another tab wrote. */
  changedElsewhere(): void;
  /** Everything that is remembered, for a file that the listener keeps. */
  exportText(): string;
  /**
   * Adds what a file remembers; of two memories the later one counts.
   *
   * @returns How many episodes it knew, or `null` when it is no such file.
   */
  importText(text: string): number | null;
  /** Forgets every episode, the queue, saved passages and the reading settings; speed and volume stay. */
  clear(): void;
};
