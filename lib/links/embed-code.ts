import { escapeText } from '@/lib/transcript/escape-text';

/** Height in pixels of a frame with the player only. */
export const EMBED_HEIGHT = 188;

/** Height in pixels of a frame with the transcript open. */
export const EMBED_HEIGHT_WITH_TRANSCRIPT = 480;

type EmbedCode = {
  /** Absolute address of the player, with its options. */
  readonly src: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Pixels. */
  readonly height: number;
};

/**
 * The HTML with which another site embeds the player. The frame loads when it comes near
 * the visible part of the page, and the other site may start playback.
 */
export function embedCode({ src, title, height }: EmbedCode): string {
  return `<iframe src="${escapeText(src)}" title="${escapeText(title)}" width="100%" height="${height}" style="border:0;border-radius:12px" loading="lazy" allow="autoplay; clipboard-write"></iframe>`;
}
