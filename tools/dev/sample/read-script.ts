import { posix } from 'node:path';
import { episodeFields } from '@/lib/content/fields/episode-fields';
import { readBody } from '@/lib/content/markdown/read-body';
import { splitFrontMatter } from '@/lib/content/yaml/front-matter';
import { readYaml } from '@/lib/content/yaml/yaml-fields';
import type { Show } from '@/lib/show/show';
import type { Transcript } from '@/lib/transcript/transcript';
import { linesOf, type Line } from './lines-of';

/** The lines of one episode. */
export type Script = {
  readonly slug: string;
  readonly wordCount: number;
  readonly lines: readonly Line[];
};

/**
 * Reads the lines of an episode. It does not use `loadSite`, which rejects an episode
 * without audio.
 *
 * @param source The whole file, decoded.
 * @throws When the file cannot be read; `npm run check` prints details.
 */
export function readScript(file: string, source: string, show: Show): Script {
  const split = splitFrontMatter(file, source);
  if ('message' in split) throw new Error(`${file}: ${split.message}`);
  const { people } = episodeFields.parse(readYaml(file, split.yaml, 2).fields?.data);
  const { transcript } = readBody(split.body, {
    people: [...people, ...show.people],
    firstLine: split.bodyLine,
    language: show.language,
  });
  return {
    slug: posix.basename(file, '.md'),
    wordCount: transcript.wordCount,
    lines: linesOf(transcript, hostOf(file, people, transcript), show.language),
  };
}

/** The speaker of paragraphs without a name. */
function hostOf(
  file: string,
  people: readonly { readonly name: string }[],
  { sections }: Transcript,
): string {
  const names = people.map(({ name }) => name);
  const isSilent = sections.some(({ blocks }) =>
    blocks.some(({ speaker, kind }) => speaker === null && kind !== 'break'),
  );
  const [host] = names;
  if (host === undefined || (isSilent && names.length > 1)) {
    throw new Error(
      `${file}: The speaker is unknown. Name one person, or begin each paragraph with a name.`,
    );
  }
  return host;
}
