/** All tags of SubRip. */
const SRT_TAG = /<\/?(?:[bius]|font(?:\s[^<>]*)?)>/gi;
/** The position of a line on the screen, as some programs write it. */
const SCREEN_POSITION = /\{\\[^}]*\}/g;
/** A voice in the form of WebVTT, which some programs write. */
const VOICE = /^(\s*(?:[-–—]\s*)?)<(v(?:\.[^\s<>]+)*\s+[^<>]+)>/;

const VTT_TAG = new RegExp(
  [
    String.raw`/(?:c|i|b|u|ruby|rt|v|lang)?`,
    String.raw`(?:c|i|b|u|ruby|rt)(?:\.[^\s<>]+)*`,
    String.raw`(?:v|lang)(?:\.[^\s<>]+)*(?:\s[^<>]*)?`,
    String.raw`\d+:\d\d(?::\d\d)?\.\d{3}`,
  ].join('|'),
  'y',
);

/** Removes tags from the text of SubRip. */
export function withoutSrtTags(text: string): string {
  return text.replaceAll(SCREEN_POSITION, '').replaceAll(SRT_TAG, '');
}

/** Converts a line of SubRip to WebVTT: removes its tags, and escapes any other `<`. */
export function srtTextAsVtt(line: string): string {
  const bare = withoutSrtTags(line);
  const voice = VOICE.exec(bare);
  const [whole = '', before = '', name = ''] = voice ?? [];
  const text = bare.slice(whole.length);
  const speech = voice === null ? text : text.replaceAll('</v>', '');
  return `${before}${voice === null ? '' : `<${name}>`}${speech.replaceAll('<', '&lt;')}`;
}

/** Escapes each `<` in a line of WebVTT that does not begin a tag of the format. */
export function escapeVttText(line: string): string {
  if (!line.includes('<')) return line;
  const bare = line.replaceAll(/<\/?(?:s|font(?:\s[^<>]*)?)>/gi, '');
  return bare.replaceAll('<', (bracket, at: number) => (isTag(bare, at) ? bracket : '&lt;'));
}

function isTag(line: string, at: number): boolean {
  VTT_TAG.lastIndex = at + 1;
  return VTT_TAG.test(line) && line[VTT_TAG.lastIndex] === '>';
}
