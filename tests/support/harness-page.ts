import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { makeWav } from './make-wav';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Engine</title><button>Go</button>';

let files: Promise<Map<string, Buffer>> | null = null;

/** The files of a page that contains only the engines, with one minute of audio. */
export function makeHarnessPage(): Promise<Map<string, Buffer>> {
  return (files ??= makeFiles());
}

async function makeFiles(): Promise<Map<string, Buffer>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [`${root}/tests/support/engine-harness.ts`],
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]?.contents ?? '';
  return new Map([
    ['/index.html', Buffer.from(`${PAGE}<script src="/harness.js"></script>`)],
    ['/harness.js', Buffer.from(script)],
    ['/tone.wav', makeWav(60)],
    ['/short.wav', makeWav(2)],
    ['/hiss.tape', Buffer.alloc(5000, 'hiss')],
  ]);
}
