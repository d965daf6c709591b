import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { sentenceFolderFor } from '@/lib/language/sentence-rules-for';
import type { Show } from '@/lib/show/show';
import { messageLanguageFor } from '@/lib/messages/messages-for';
import { hashProgram } from './hash-program';

/**
 * Runs Next with the settings of the show in its environment.
 *
 * @param exportFolder Folder for an export; deleted first.
 * @param env Additional environment variables.
 * @returns Next's exit code; 1 when a signal ended it.
 */
export async function runNext(
  command: 'build' | 'dev',
  show: Show,
  exportFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  await rm(exportFolder, { recursive: true, force: true });
  const language = messageLanguageFor(show.language);
  const sentences = sentenceFolderFor(show.language);
  const build = command === 'build' && {
    VERBATIM_EXPORT: exportFolder,
    VERBATIM_BUILD: await hashProgram([show.basePath, language, sentences]),
  };
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', command], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      VERBATIM_BASE_PATH: show.basePath,
      VERBATIM_LANGUAGE: language,
      VERBATIM_SENTENCES: sentences,
      ...build,
      ...env,
    },
  });
  return new Promise((resolve) => next.on('exit', (code) => resolve(code ?? 1)));
}
