import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { downloadFile } from '@/tools/import/net/download-file';
import { NetError } from '@/tools/import/net/net-error';

/** Copies of remote audio, outside of what is published. */
export const REMOTE_AUDIO = '.verbatim/remote-audio';

/** Audio at a host. */
export type RemoteAudio = {
  readonly address: string;
  /** The size that the episode states; `null` if none. */
  readonly bytes: number | null;
};

type Options = {
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
  readonly folder?: string;
  /** Called before a download begins. */
  readonly onFetch?: () => void;
};

/**
 * A local copy of remote audio. It is fetched once; an interrupted download goes on where it
 * ended, if the host confirms that the file is the same.
 *
 * @returns The path of the copy, or a sentence about why there is none.
 */
export async function copyOfRemote(
  { address, bytes }: RemoteAudio,
  { folder = REMOTE_AUDIO, onFetch, ...options }: Options,
): Promise<{ readonly file: string } | { readonly why: string }> {
  const name = createHash('sha256').update(address).digest('hex').slice(0, 32);
  const file = join(folder, `${name}${extname(new URL(address).pathname).toLowerCase()}`);
  const known = await stat(file).catch(() => null);
  // Another size than the episode states means that the author replaced the audio.
  if (known !== null && (bytes === null || known.size === bytes)) return { file };
  try {
    onFetch?.();
    await downloadFile(address, file, options);
    return { file };
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    return { why: `${address}: ${error.message}` };
  }
}
