/** Descriptions of sounds in captions, written in brackets. None of them is a name. */
const SOUND =
  /^(?:(?:\p{L}+\s)*(?:music|song|singing|sings|laughter|laughs?|laughing|chuckl(?:es?|ing)|giggl(?:es?|ing)|applause|applauding|clap(?:s|ping)?|cheer(?:s|ing)?|sigh(?:s|ing)?|gasp(?:s|ing)?|cough(?:s|ing)?|sneez(?:es|ing)|cry(?:ing)?|cries|scream(?:s|ing)?|shout(?:s|ing)?|whisper(?:s|ing)?|mumbl(?:es|ing)|snort(?:s|ing)?|groan(?:s|ing)?|inhal(?:es|ing)|exhal(?:es|ing)|breath(?:es|ing)?|crosstalk|cross-talk|overlapping|inaudible|unintelligible|indistinct|silence|pause|beat|beep(?:s|ing)?|bleep|static|noise|sound|sounds|ring(?:s|ing)?|knock(?:s|ing)?|door|phone|rires?|soupirs?|musique|applaudissements|inaudible|musik|lachen|lacht|gelächter|applaus|beifall|seufzt|pause|unverständlich|hustet|música|risas?|aplausos|suspira|inaudible|musica|risate|applausi|muziek|gelach|applaus|blank_audio|blank audio)(?:\s\p{L}+)*|♪.*|♫.*)$/iu;

/** Whether the words in brackets name a sound, such as `Upbeat music`. */
export function isSound(inside: string): boolean {
  return SOUND.test(inside.trim());
}

/** Words in brackets, or a note. */
const MAY_BE_SOUND = /[[(（【]([^\])）】]*)[\])）】]|[♪♫]/gu;

/** Removes sounds such as `[Music]` and `♪` from a line. */
export function withoutSounds(text: string): string {
  return text.replaceAll(MAY_BE_SOUND, (whole, inside?: string) =>
    inside === undefined || isSound(inside) ? '' : whole,
  );
}

/** Where sounds stand in a text, as UTF-16 offsets in order. */
export function soundsIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(MAY_BE_SOUND)].flatMap(({ 0: whole, 1: inside, index }) =>
    inside === undefined || isSound(inside) ? [{ start: index, end: index + whole.length }] : [],
  );
}
