import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { sentenceFolderFor } from '@/lib/language/sentence-rules-for';
import type { Show } from '@/lib/show/show';
import { messageLanguageFor } from '@/lib/messages/messages-for';
import { nameProgram } from './name-program';

/**
 * Runs Next with what it has to know about the show before it starts.
 *
 * @param exportFolder Where an export goes; emptied first.
 * @param env More for its environment.
 * @returns Next's exit code; 1 when it was ended by a signal.
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
    VERBATIM_BUILD: await nameProgram([show.basePath, language, sentences]),
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
