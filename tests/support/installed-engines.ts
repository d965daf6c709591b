import { installEngine } from '@/tools/align/install-engine';
import { withBuildLock } from '@/tools/build-lock';
import { installPackage } from '@/tools/engine/install-engine';
import { SHERPA_PACKAGE } from '@/tools/transcribe/engines/open-engine';

/**
 * Installs the program of `align`. Files of tests run beside each other, and npm must not install
 * twice into one folder at a time.
 */
export function installedAligner(): Promise<string> {
  return withBuildLock('the aligner', installEngine, { file: '.verbatim/aligner.lock' });
}

/** The same for the program of `transcribe`. */
export function installedSherpa(): Promise<string> {
  const install = () => installPackage(SHERPA_PACKAGE);
  return withBuildLock('sherpa', install, { file: '.verbatim/sherpa.lock' });
}
