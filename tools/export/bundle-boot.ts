import { build } from 'esbuild';
import { KEPT_KEYS } from '@/lib/player/shortcuts';
import { messagesFor } from '@/lib/messages/messages-for';
import { appFile } from '@/tools/app-folder';
import { SCRIPT_TARGETS } from './browser-targets';

/** The values of a show that the boot script needs. */
export type BootOptions = {
  readonly basePath: string;
  /** BCP 47 tag. */
  readonly language: string;
};

/** Bundles the boot script as one line that is safe inside `<script>`. */
export async function bundleBoot({ basePath, language }: BootOptions): Promise<string> {
  const { scriptsNotLoaded, reload } = messagesFor(language).site;
  const { outputFiles } = await build({
    entryPoints: [appFile('lib/browser/boot/boot.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: SCRIPT_TARGETS,
    alias: { '@': appFile('.') },
    define: {
      BASE_PATH: JSON.stringify(basePath),
      KEPT_KEYS: JSON.stringify(KEPT_KEYS.join('')),
      LOST: JSON.stringify(scriptsNotLoaded),
      RELOAD: JSON.stringify(reload),
    },
    write: false,
  });
  const code = outputFiles
    .map((file) => file.text)
    .join('')
    .trim();
  if (code.includes('</')) throw new Error('The boot script would end its own element. Reword it.');
  return code;
}
