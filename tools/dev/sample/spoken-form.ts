/** Respellings of words that the voices mispronounce. */
const PRONUNCIATIONS: Readonly<Record<string, string>> = {
  AI: 'A.I.',
  API: 'A.P.I.',
  arXiv: 'archive',
  audioblogging: 'audio-blogging',
  Demis: 'Demmis',
  DistilBERT: 'Distil-Bert',
  Dzmitry: 'Dmeetry',
  GuerillaMedia: 'Guerilla-Media',
  Hassabis: 'Hassahbis',
  iTunes: 'eye-tunes',
  Jakob: 'Yakob',
  Kyunghyun: 'Kyung-hyun',
  Lukasz: 'Wookash',
  MIT: 'M.I.T.',
  MNIST: 'M-nist',
  OpenAI: 'Open-A.I.',
  Qwable: 'Kwayble',
  recognise: 'recognize',
  unrolls: 'un-rolls',
  Uszkoreit: 'Ooshkorite',
  WaveNet: 'Wave-Net',
  'Z.ai': 'Z-dot-A.I.',
};

/**
 * A sentence in the form for the synthesizers: ASCII, without quotation marks, and with
 * the same number of words, so that their times can be assigned to the original words.
 */
export function spokenForm(sentence: string): string {
  return sentence
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”"„«»]/g, '')
    .replaceAll('…', '.')
    .replaceAll(/\s+[–—]\s+/g, ', ')
    .replaceAll(/[–—]/g, '-')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/[A-Za-z.]*[A-Za-z]/g, (word) => PRONUNCIATIONS[word] ?? word);
}

/** The words of a written sentence, without punctuation around them. */
export function writtenWords(sentence: string): string[] {
  return sentence
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}
