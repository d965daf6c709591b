import { test } from '@playwright/test';
import { IN_FIREFOX } from '@/tools/testing/in-firefox';

for (const spec of IN_FIREFOX) {
  test.skip(`${spec} runs in Firefox, which is not here`, () => {});
}
