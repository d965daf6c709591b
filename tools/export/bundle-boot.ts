import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SCRIPT_TARGETS } from './browser-targets';

/** The boot script as one line that can stand inside `<script>`. */
export async function bundleBoot(basePath: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('boot.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: SCRIPT_TARGETS,
    define: { BASE_PATH: JSON.stringify(basePath) },
    write: false,
  });
  const code = outputFiles
    .map((file) => file.text)
    .join('')
    .trim();
  if (code.includes('</')) throw new Error('The boot script would end its own element. Reword it.');
  return code;
}
