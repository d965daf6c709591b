import { parseMoment, type Moment } from '@/lib/time/parse-moment';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;

export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Options in the address of an embedded player. */
export type EmbedOptions = {
  /** `auto` matches the reader's system. */
  readonly theme: EmbedTheme;
  /** Colour as `#rrggbb`; `null` for the show's own. */
  readonly accent: string | null;
  /** Whether the transcript is open from the start. */
  readonly transcript: boolean;
  /** Start position or clip; `null` for the listener's stored position. */
  readonly moment: Moment | null;
};

/**
 * Reads `?theme=dark&accent=a04020&transcript=1&start=83` and the hash. Invalid
 * options are ignored: an error message would reach readers, who cannot correct them.
 *
 * @param search With its `?`, or empty.
 * @param hash With its `#`, or empty; `#t=12.5,18` takes precedence over `t` and `start`.
 */
export function readEmbedOptions(search: string, hash = ''): EmbedOptions {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  return {
    theme: EMBED_THEMES.find((one) => one === theme) ?? 'auto',
    accent: readColour(query.get('accent') ?? ''),
    transcript: query.get('transcript') === '1',
    moment: parseMoment(hash) ?? parseMoment(search) ?? parseMoment(`#t=${query.get('start')}`),
  };
}

/**
 * Writes options as query and hash, such as `?theme=dark#t=12`. Empty when all options
 * have their defaults.
 */
export function embedQuery({ theme, accent, transcript, moment }: Partial<EmbedOptions>): string {
  const query = new URLSearchParams();
  if (theme !== undefined && theme !== 'auto') query.set('theme', theme);
  if (accent != null) query.set('accent', accent.slice(1));
  if (transcript === true) query.set('transcript', '1');
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  return `${search}${momentHash(moment ?? null)}`;
}

/** The hash for a moment, `#t=12.5`, or for a clip, `#t=12.5,18`. Empty for none. */
export function momentHash(moment: Moment | null): string {
  if (moment === null) return '';
  return `#t=${moment.start}${moment.end === null ? '' : `,${moment.end}`}`;
}

/** `a04020`, `#a04020` or `a42`. The `#` is optional, since a query requires it to be escaped. */
function readColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}
