import { expect, it } from 'vitest';
import { plainTranscript } from '@/lib/browser/plain-text';

it('has one paragraph for each block, without time stamps and empty blocks', () => {
  const root = document.createElement('div');
  root.innerHTML = `<section><h3><a id="a"></a>The coast</h3><a class="stamp" href="#t=0">0:00</a>
    <p id="p1"><span class="speaker">Ann:</span> <a class="stamp" href="#t=2">0:02</a> How
    <em>long</em> is it?</p><hr></section>`;
  expect(plainTranscript(root)).toBe('The coast\n\nAnn: How long is it?');
});
