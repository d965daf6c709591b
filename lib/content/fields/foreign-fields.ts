const AUDIO = 'Write its value as `audio`: a file below public/, or an https address.';
const BYTES = 'Write the size of the audio in bytes as `bytes`.';
const DURATION = 'Write the length of the audio as `duration`, such as "9:32", in quotes.';
const SLUG =
  'The address is made from the name of the file. To keep an old one, write its last part as `slug`.';
const REMOVE = 'Other generators need it, and nothing here does. Remove it.';

/** Fields that other generators use for an episode, each with what to write instead. */
const FOREIGN = new Map([
  ...['audio_url', 'audiourl', 'audio_file', 'audiofile', 'audio_link', 'mp3_url', 'mp3url']
    .concat([
      'podcast_url',
      'podcast_file',
      'episode_url',
      'media_url',
      'file_url',
      'enclosure_url',
    ])
    .map((name) => [name, AUDIO] as const),
  ...['audio_size', 'audiosize', 'audio_length', 'filesize', 'file_size', 'audio_bytes']
    .concat(['podcast_bytes', 'enclosure_length'])
    .map((name) => [name, BYTES] as const),
  ...['audio_duration', 'audioduration', 'podcast_duration', 'itunes_duration', 'runtime'].map(
    (name) => [name, DURATION] as const,
  ),
  ...['url', 'permalink', 'link', 'path', 'uri'].map((name) => [name, SLUG] as const),
  ...['layout', 'template', 'weight', 'comments', 'toc', 'sitemap', 'menu', 'eleventynavigation']
    .concat(['pagination', 'render_with_liquid', 'lastmod', 'updated', 'markup', 'outputs'])
    .map((name) => [name, REMOVE] as const),
]);

/** What to write instead of a field of another generator; `null` if it is not one. */
export function foreignField(key: string): string | null {
  return FOREIGN.get(key.replaceAll('-', '_')) ?? null;
}
