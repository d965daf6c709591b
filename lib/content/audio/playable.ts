/** Codecs in a container that browsers know, which most of them do not play. */
const UNPLAYABLE: readonly (readonly [RegExp, string])[] = [
  [/^alac$/i, 'Apple Lossless (ALAC), which plays in Safari alone'],
  [/^(?:ac-3|e-?ac-?3|ec-3|ac-4)$/i, 'Dolby Digital, which few browsers play'],
  [/^(?:drms|enca)$/i, 'encrypted'],
  [/^(?:samr|sawb|amr.*)$/i, 'AMR, which no browser plays'],
  [/adpcm|gsm|mace|ima 4|purevoice|truespeech/i, 'compressed as no browser plays it'],
  [/^speex/i, 'Speex, which no browser plays'],
];

/**
 * Why browsers do not play what an audio file has inside.
 *
 * @param codec As music-metadata calls it.
 * @returns A sentence with the remedy, or `null`.
 */
export function whyUnplayable(codec: string | undefined, name: string): string | null {
  const found = UNPLAYABLE.find(([pattern]) => pattern.test(codec?.trim() ?? ''));
  if (found === undefined) return null;
  const converted = name.replace(/\.[^.]+$/, '.mp3');
  return `The sound in it is ${found[1]}. Convert it: ffmpeg -i ${name} -ac 1 -b:a 64k ${converted}`;
}
