import { escapeText } from '@/lib/transcript/escape-text';

/** Pixels of a frame that shows the player and nothing else. */
export const EMBED_HEIGHT = 188;

/** Pixels of a frame with the transcript open. */
export const EMBED_HEIGHT_WITH_TRANSCRIPT = 480;

type EmbedCode = {
  /** Absolute address of the player, with its options. */
  readonly src: string;
  /** What the frame is called for those who cannot see it. */
  readonly title: string;
  /** Pixels. */
  readonly height: number;
};

/**
 * The HTML that another site puts into its page. It fetches nothing until it is
 * near the window, and may play when the other site asks it to.
 */
export function embedCode({ src, title, height }: EmbedCode): string {
  return `<iframe src="${escapeText(src)}" title="${escapeText(title)}" width="100%" height="${height}" style="border:0;border-radius:12px" loading="lazy" allow="autoplay; clipboard-write"></iframe>`;
}
