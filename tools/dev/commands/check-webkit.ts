import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FIXTURE_CONTENT, TEST_OUT } from '@/tools/dev/testing/fixture';
import { run, runTool } from '@/tools/dev/testing/run';
import { CHECKS } from '@/tools/dev/testing/webkit/checks';
import { findWebKit } from '@/tools/dev/testing/webkit/find-webkit';
import { WEBKIT_REPORT } from '@/tools/dev/testing/webkit/report';

/**
 * Runs the main actions of a listener in WebKit, the engine of Safari, on the export of the
 * end-to-end tests or on a new one. Without WebKit, the checks count as skipped.
 */
export async function checkInWebKit(): Promise<number> {
  await mkdir(dirname(WEBKIT_REPORT), { recursive: true });
  if ((await findWebKit()) === null) {
    console.log(
      'Checks in WebKit are skipped, since WebKit is not installed. On Debian, run `apt-get install webkit2gtk-driver gstreamer1.0-plugins-good gstreamer1.0-libav xvfb xauth dbus-x11`.',
    );
    const skipped = CHECKS.length;
    await writeFile(WEBKIT_REPORT, JSON.stringify({ passed: 0, failed: 0, skipped }));
    return 0;
  }
  if (!existsSync(TEST_OUT)) {
    const env = { CONTENT_DIR: FIXTURE_CONTENT, SITE_URL: undefined };
    const built = await runTool('tools/build.ts', ['--out', TEST_OUT], { env });
    if (built !== 0) return built;
  }
  const node = [process.execPath, '--import', 'tsx', 'tools/dev/testing/webkit/run.ts'];
  const screen = ['-a', '-s', '-screen 0 1280x1000x24'];
  const env = { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', NO_AT_BRIDGE: '1' };
  return run('xvfb-run', [...screen, 'dbus-run-session', '--', ...node], { env });
}
