import { SOCIAL_PICTURE } from '@/lib/output/social-picture';

/** Colours of the paper and of its text. */
export const PAPER = '#fdfcfa';
export const INK = '#1d1b19';
export const QUIET = '#625c54';

/** Pixels between the text and the edges of its area. */
export const MARGIN = 72;
/** Width of the coloured panel beside the text. */
export const PANEL_WIDTH = 400;
export const TEXT_WIDTH = SOCIAL_PICTURE.width - PANEL_WIDTH - 2 * MARGIN;

/** The position of a text that begins where the lines of its direction begin. */
export function textLeft(direction: 'ltr' | 'rtl', { width }: { readonly width: number }): number {
  return direction === 'ltr' ? MARGIN : PANEL_WIDTH + MARGIN + TEXT_WIDTH - width;
}
