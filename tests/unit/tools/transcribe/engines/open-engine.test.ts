import { expect, it } from 'vitest';
import { SHERPA_PACKAGE } from '@/tools/transcribe/engines/open-engine';
import engine from '@/tools/transcribe/engine/package.json' with { type: 'json' };

it('names the version of sherpa-onnx that it installs', () => {
  const version = engine.dependencies['sherpa-onnx-node'];
  expect(SHERPA_PACKAGE.what).toContain(`sherpa-onnx-node ${version} `);
});
