import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { z } from 'zod';
import { ContentError } from '@/lib/content/content-error';
import { expected, problemsOf } from '@/lib/content/fields/field-problems';
import { readYaml } from '@/lib/content/yaml/yaml-fields';

/** The content of `names.yaml`. */
export type NamesFile = {
  /** Forms as they are misheard, each with the name as it is written. */
  readonly names: readonly { readonly wrong: string; readonly right: string }[];
  /** New names of speakers in all episodes, by their old ones. */
  readonly speakers: ReadonlyMap<string, string>;
  /** The same for single episodes, by the names of their files. */
  readonly speakersOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Passages that stay as they are, although they contain a misheard form. */
  readonly never: readonly string[];
};

const NAME = expected('a name');
const name = z.string(NAME).trim().min(1, NAME);
const FORMS = expected('a list of misheard forms, such as [Johanna Rivers, Joana]');
const SPEAKERS = expected('a name for each speaker, such as `Speaker 1: Joanna Rivers`');

const fields = z
  .object(
    {
      speakers: z
        .record(z.string(), z.union([name, z.record(z.string(), name)], SPEAKERS), SPEAKERS)
        .default({}),
      never: z.array(name, expected('a list of passages that stay as they are')).default([]),
    },
    expected('one `Name: [misheard form, …]` on each line'),
  )
  .catchall(z.array(name, FORMS));

/**
 * Reads `names.yaml`. A show without this file has no names in it.
 *
 * @throws {ContentError} When the file has a problem.
 */
export async function readNamesFile(contentDir: string): Promise<NamesFile> {
  const file = posix.join(contentDir, 'names.yaml');
  const source = await readFile(file, 'utf8').catch(() => '');
  const yaml = readYaml(file, source, 1);
  if (yaml.fields === null) throw new ContentError(yaml.problems);
  const read = fields.safeParse(yaml.fields.data ?? {});
  if (!read.success) throw new ContentError(problemsOf(file, yaml.fields, read.error, fields));
  const { speakers, never, ...rest } = read.data;
  const names = Object.entries(rest).flatMap(([right, wrongs]) =>
    wrongs.map((wrong) => ({ wrong, right })),
  );
  const all = Object.entries(speakers);
  return {
    // The longest first, so that `Johanna Rivers` is not changed by a rule for `Johanna`.
    names: names.toSorted((a, b) => b.wrong.length - a.wrong.length),
    speakers: new Map(all.flatMap(([old, now]) => (typeof now === 'string' ? [[old, now]] : []))),
    speakersOf: new Map(
      all.flatMap(([slug, own]) =>
        typeof own === 'string' ? [] : [[slug.replace(/\.md$/, ''), new Map(Object.entries(own))]],
      ),
    ),
    never,
  };
}
