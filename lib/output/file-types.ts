import { AUDIO_TYPES } from '@/lib/episode/audio-types';

/** Media types of the text files of a site, by file extension. All text is UTF-8. */
export const TEXT_TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  srt: 'application/x-subrip',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  webmanifest: 'application/manifest+json',
  // Caddy compresses this type, but not `application/xml`.
  xml: 'text/xml',
} as const;

/** The complete `Content-Type` of a site's files, by file extension. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  ...AUDIO_TYPES,
  ...Object.fromEntries(Object.entries(TEXT_TYPES).map(([ending, type]) => [ending, utf8(type)])),
};

/** Adds the encoding to the media type of a text. */
export function utf8(type: string): string {
  return `${type}; charset=utf-8`;
}
