import type { FolderFile } from '@/tools/import/plan';
import type { SiteDocument } from './read-documents';
import type { SortedDocuments } from './sort-documents';

/** What became of every file that is no episode, in the order of their paths. */
export function filesOf(
  paths: readonly string[],
  passed: readonly FolderFile[],
  own: readonly SiteDocument[],
  { others, people, transcripts }: SortedDocuments,
  used: ReadonlyMap<string, string>,
): FolderFile[] {
  const items = new Set(own.map(({ path }) => path));
  const reasons = new Map(others.map(({ path, reason }) => [path, reason ?? '']));
  for (const { path } of people) reasons.set(path, 'no episode names this person');
  for (const { path } of transcripts) reasons.set(path, 'no episode belongs to this transcript');
  const rest = paths
    .filter((path) => !items.has(path))
    .map((path): FolderFile => {
      const use = used.get(path);
      return use === undefined
        ? { path, reason: reasons.get(path) ?? reasonFor(path) }
        : { path, use };
    });
  return [...rest, ...passed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:jpe?g|png|gif|webp|avif|svg|ico)$/i, 'no episode names this picture'],
  [/\.(?:mp3|m4a|ogg|opus|aac|wav|flac)$/i, 'no episode names this audio'],
  [/\.(?:mp4|m4v|mov|webm|mkv)$/i, 'it is a video'],
  [
    /\.(?:html?|njk|liquid|hbs|ejs|pug|astro|xml|rss|xsl|webc|vue|svelte|jsx|tsx)$/i,
    'it is a template',
  ],
  [/\.(?:[cm]?[jt]s|rb|py|go|sh)$/i, 'it is a program, which is not run'],
  [/\.(?:s?css|sass|less|woff2?|ttf|otf|eot)$/i, 'it belongs to the look of the old site'],
  [/\.(?:json|ya?ml|toml|csv)$/i, 'it is data that no episode names'],
  [/\.(?:vtt|srt)$/i, 'no episode belongs to this transcript'],
];

function reasonFor(path: string): string {
  return KINDS.find(([form]) => form.test(path))?.[1] ?? 'no episode names it';
}
