/** Marks of SubRip; the format knows no other ones. */
const SRT_MARK = /<\/?(?:[bius]|font(?:\s[^<>]*)?)>/gi;
/** Where on a screen a line is shown, as some programs write it. */
const PLACE = /\{\\[^}]*\}/g;
/** Some programs write voices as WebVTT has them. */
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

/** Text of SubRip without its marks. */
export function withoutSrtMarks(text: string): string {
  return text.replaceAll(PLACE, '').replaceAll(SRT_MARK, '');
}

/** A line of SubRip as WebVTT: without its marks, and any other `<` as a letter. */
export function srtTextAsVtt(line: string): string {
  const bare = withoutSrtMarks(line);
  const voice = VOICE.exec(bare);
  const [whole = '', before = '', name = ''] = voice ?? [];
  const text = bare.slice(whole.length);
  const said = voice === null ? text : text.replaceAll('</v>', '');
  return `${before}${voice === null ? '' : `<${name}>`}${said.replaceAll('<', '&lt;')}`;
}

/** A line of WebVTT in which `<` is a letter where no tag of the format follows. */
export function vttTextWithLetters(line: string): string {
  if (!line.includes('<')) return line;
  const bare = line.replaceAll(/<\/?(?:s|font(?:\s[^<>]*)?)>/gi, '');
  return bare.replaceAll('<', (sign, at: number) => (isTag(bare, at) ? sign : '&lt;'));
}

function isTag(line: string, at: number): boolean {
  VTT_TAG.lastIndex = at + 1;
  return VTT_TAG.test(line) && line[VTT_TAG.lastIndex] === '>';
}
