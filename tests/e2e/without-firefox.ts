import { test } from '@playwright/test';
import { IN_FIREFOX } from '@/tools/dev/testing/in-firefox';

for (const spec of IN_FIREFOX) {
  test.skip(`${spec} runs in Firefox, which is not installed`, () => {});
}
