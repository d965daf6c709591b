/** Codecs that most browsers do not play, in containers that browsers do know. */
const UNPLAYABLE: readonly (readonly [RegExp, string])[] = [
  [/^alac$/i, 'Apple Lossless (ALAC), which plays in Safari alone'],
  [/^(?:ac-3|e-?ac-?3|ec-3|ac-4)$/i, 'Dolby Digital, which few browsers play'],
  [/^(?:drms|enca)$/i, 'encrypted'],
  [/^(?:samr|sawb|amr.*)$/i, 'AMR, which no browser plays'],
  [/adpcm|gsm|mace|ima 4|purevoice|truespeech/i, 'compressed as no browser plays it'],
  [/^speex/i, 'Speex, which no browser plays'],
];

/**
 * The reason why browsers cannot play the codec of an audio file.
 *
 * @param codec The codec's name in music-metadata.
 * @returns A sentence with the remedy, or `null`.
 */
export function whyUnplayable(codec: string | undefined, name: string): string | null {
  const found = UNPLAYABLE.find(([pattern]) => pattern.test(codec?.trim() ?? ''));
  if (found === undefined) return null;
  const converted = name.replace(/\.[^.]+$/, '.mp3');
  return `The sound in it is ${found[1]}. Convert it: ffmpeg -i ${name} -ac 1 -b:a 64k ${converted}`;
}
