import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { transform } from 'lightningcss';
import { sentenceFolderFor } from '@/lib/language/sentence-rules-for';
import type { EmbedAssets } from '@/lib/output/embed/embed-page';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { languageAliases } from '@/lib/messages/alias';
import { messageLanguageFor } from '@/lib/messages/messages-for';
import { SCRIPT_TARGETS, STYLE_TARGETS } from './browser-targets';

/** By their names: tools stand on lib alone, and these are components. */
const SCRIPT = 'lib/browser/embed/player.ts';
const ALONE = 'lib/browser/embed/player-alone.ts';
const SOURCE = '@/lib/browser/player/engine-source';
const ALONE_SOURCE = 'lib/browser/embed/alone-source.ts';
const LOOK = 'lib/browser/embed/look.ts';
const STYLES = 'lib/browser/embed/embed.css';

/**
 * Bundles what all embedded players of a show have in common, and writes their
 * scripts into the export. What only some listeners need is in files of its own.
 */
export async function bundleEmbed(show: Show, folder: string): Promise<EmbedAssets> {
  const embed = join(folder, 'embed');
  const [script, alone] = await Promise.all([writeScripts(show, embed), writeAlone(show, embed)]);
  const address = (name: string) => JSON.stringify(sitePath(show, `/embed/${name}`));
  const define = { PLAYER: address(script), PLAYER_ALONE: address(alone) };
  const [look, styles] = await Promise.all([
    bundleText(LOOK, { format: 'iife', define }),
    bundleStyles(),
  ]);
  if (/<\/(script|style)/.test(look + styles)) {
    throw new Error('The look of the embedded player would end its own element. Reword it.');
  }
  return { headScript: look, styles };
}

/** @returns The name of the one that a page asks for; it asks for the others itself. */
async function writeScripts(show: Show, folder: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...common(show),
    entryPoints: [SCRIPT],
    outdir: folder,
    format: 'esm',
    splitting: true,
    metafile: true,
    // Names change with the content, so that a host may keep the files for good.
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
  });
  await mkdir(folder, { recursive: true });
  await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
  const entry = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === SCRIPT,
  );
  if (entry === undefined) throw new Error(`esbuild wrote no script for ${SCRIPT}.`);
  return basename(entry[0]);
}

/** One classic script that asks for nothing more. */
async function writeAlone(show: Show, folder: string): Promise<string> {
  const { alias, ...options } = common(show);
  const { outputFiles } = await build({
    ...options,
    alias: { [SOURCE]: resolve(ALONE_SOURCE), ...alias },
    entryPoints: [ALONE],
    outdir: folder,
    format: 'iife',
    entryNames: '[name]-[hash]',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote no script for ${ALONE}.`);
  await mkdir(folder, { recursive: true });
  await writeFile(file.path, file.contents);
  return basename(file.path);
}

async function bundleText(
  file: string,
  options: Pick<BuildOptions, 'format' | 'define'>,
): Promise<string> {
  const { outputFiles } = await build({ ...common(), ...options, entryPoints: [file] });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

/** `light-dark()` and the like, written so that older browsers know them too, as Next does for pages. */
async function bundleStyles(): Promise<string> {
  const code = Buffer.from(await bundleText(STYLES, {}));
  return transform({
    filename: STYLES,
    code,
    minify: true,
    targets: STYLE_TARGETS,
  }).code.toString();
}

/** @param show Whose words the script says. */
function common(show?: Show) {
  const language = show === undefined ? 'en' : messageLanguageFor(show.language);
  const sentences = show === undefined ? 'en' : sentenceFolderFor(show.language);
  return {
    bundle: true,
    minify: true,
    write: false,
    target: SCRIPT_TARGETS,
    alias: {
      ...Object.fromEntries(
        Object.entries(languageAliases(language, sentences)).map(([from, to]) => [
          from,
          resolve(to),
        ]),
      ),
      '@': resolve('.'),
    },
  } satisfies BuildOptions;
}
