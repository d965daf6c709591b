import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { transform } from 'lightningcss';
import { sentenceFolderFor } from '@/lib/language/sentence-rules-for';
import type { EmbedAssets } from '@/lib/output/embed/embed-page';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { languageAliases } from '@/lib/messages/alias';
import { stemmerNameFor } from '@/lib/search/stemmers/stemmer-for';
import { messageLanguageFor } from '@/lib/messages/messages-for';
import { appFile } from '@/tools/app-folder';
import { SCRIPT_TARGETS, STYLE_TARGETS } from './browser-targets';

/** Entry points for esbuild, relative to the app. */
const SCRIPT = 'lib/browser/embed/player.ts';
const STANDALONE_SCRIPT = 'lib/browser/embed/player-alone.ts';
const SOURCE = '@/lib/browser/player/engine-source';
const STANDALONE_SOURCE = 'lib/browser/embed/alone-source.ts';
const HEAD_SCRIPT = 'lib/browser/embed/look.ts';
const STYLES = 'lib/browser/embed/embed.css';

/**
 * Bundles the parts that all embedded players of a show share, and writes their scripts
 * into the export. Code that only some listeners need is in separate files.
 */
export async function bundleEmbed(show: Show, folder: string): Promise<EmbedAssets> {
  const embed = join(folder, 'embed');
  const [script, alone] = await Promise.all([
    writeScripts(show, embed),
    writeStandalone(show, embed),
  ]);
  const address = (name: string) => JSON.stringify(sitePath(show, `/embed/${name}`));
  const define = { PLAYER: address(script), PLAYER_ALONE: address(alone) };
  const [headScript, styles] = await Promise.all([
    bundleText(HEAD_SCRIPT, { format: 'iife', define }),
    bundleStyles(),
  ]);
  if (/<\/(script|style)/.test(headScript + styles)) {
    throw new Error(
      'The script or style of the embedded player would end its own element. Reword it.',
    );
  }
  return { headScript, styles };
}

/** @returns The name of the script that a page loads; this script loads the others. */
async function writeScripts(show: Show, folder: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...common(show),
    entryPoints: [SCRIPT],
    outdir: resolve(folder),
    format: 'esm',
    splitting: true,
    metafile: true,
    // Names change with the content, so that hosts can cache the files forever.
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

/** Writes one classic script that loads no other file. */
async function writeStandalone(show: Show, folder: string): Promise<string> {
  const { alias, ...options } = common(show);
  const { outputFiles } = await build({
    ...options,
    alias: { [SOURCE]: appFile(STANDALONE_SOURCE), ...alias },
    entryPoints: [STANDALONE_SCRIPT],
    outdir: resolve(folder),
    format: 'iife',
    entryNames: '[name]-[hash]',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote no script for ${STANDALONE_SCRIPT}.`);
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

/** Compiles `light-dark()` and the like for older browsers, as Next does for pages. */
async function bundleStyles(): Promise<string> {
  const code = Buffer.from(await bundleText(STYLES, {}));
  return transform({
    filename: STYLES,
    code,
    minify: true,
    targets: STYLE_TARGETS,
  }).code.toString();
}

/** @param show Show whose language selects the messages. */
function common(show?: Show) {
  const language = show === undefined ? 'en' : messageLanguageFor(show.language);
  const sentences = show === undefined ? 'en' : sentenceFolderFor(show.language);
  const stemmer = show === undefined ? 'english' : stemmerNameFor(show.language);
  return {
    absWorkingDir: appFile('.'),
    bundle: true,
    minify: true,
    write: false,
    target: SCRIPT_TARGETS,
    alias: {
      ...Object.fromEntries(
        Object.entries(languageAliases(language, sentences, stemmer)).map(([from, to]) => [
          from,
          appFile(to),
        ]),
      ),
      '@': appFile('.'),
    },
  } satisfies BuildOptions;
}
