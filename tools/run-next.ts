import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { packageFolder } from '@/lib/content/files/engine-folder';
import { sentenceFolderFor } from '@/lib/language/sentence-rules-for';
import { stemmerNameFor } from '@/lib/search/stemmers/stemmer-for';
import type { Show } from '@/lib/show/show';
import { languageAliases } from '@/lib/messages/alias';
import { messageLanguageFor } from '@/lib/messages/messages-for';
import type { AppFolder } from './app-folder';
import { hashProgram } from './hash-program';

/** `export` exports pages of the app as it was compiled before, which Next calls "generate". */
type NextCommand = 'build' | 'export' | 'dev';

const ARGUMENTS: Readonly<Record<NextCommand, readonly string[]>> = {
  build: ['build'],
  export: ['build', '--experimental-build-mode', 'generate'],
  dev: ['dev'],
};

/** A process of Next. */
export type RunningNext = {
  /** Its exit code; 1 when a signal ended it. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
};

/** The id of a build, which is the same for the same code and settings. */
export async function buildIdOf(show: Show, { folder, root }: AppFolder): Promise<string> {
  const language = messageLanguageFor(show.language);
  const sentences = sentenceFolderFor(show.language);
  const stemmer = stemmerNameFor(show.language);
  // The scripts name their modules by their paths, so they differ between places of the app.
  const place = root === null ? '' : relative(root, resolve(folder));
  return hashProgram([show.basePath, language, sentences, stemmer, place]);
}

/**
 * Starts Next with the settings of the show in its environment. Its working folder is that of the
 * show, so that all paths of content and caches hold there, too.
 *
 * @param app From `layOutApp`.
 * @param exportFolder Folder for an export; deleted first.
 * @param env Additional environment variables.
 */
export async function startNext(
  command: NextCommand,
  show: Show,
  app: AppFolder,
  exportFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningNext> {
  const { folder, root } = app;
  await rm(exportFolder, { recursive: true, force: true });
  const language = messageLanguageFor(show.language);
  const sentences = sentenceFolderFor(show.language);
  const stemmer = stemmerNameFor(show.language);
  const build = command !== 'dev' && {
    VERBATIM_EXPORT: relative(folder, exportFolder),
    VERBATIM_BUILD: await buildIdOf(show, app),
  };
  const program = join(packageFolder('next'), 'dist/bin/next');
  const next = spawn(
    process.execPath,
    [program, ...ARGUMENTS[command], folder === '' ? '.' : folder],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        VERBATIM_BASE_PATH: show.basePath,
        VERBATIM_ALIASES: JSON.stringify(languageAliases(language, sentences, stemmer)),
        ...(root === null ? {} : { VERBATIM_ROOT: root }),
        ...build,
        ...env,
      },
    },
  );
  return {
    ended: new Promise((ended) => next.on('exit', (code) => ended(code ?? 1))),
    stop: () => void next.kill(),
  };
}
