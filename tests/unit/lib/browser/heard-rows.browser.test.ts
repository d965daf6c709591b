import { beforeEach, describe, expect, it } from 'vitest';
import { showHeardRows } from '@/lib/browser/heard-rows';

const ROWS = [
  ['0', '100'],
  ['100', '140'],
  ['140', '200'],
] as const;

function outline(): HTMLElement {
  document.body.innerHTML = `<ol>${ROWS.map(
    ([start, end]) =>
      `<li data-start="${start}" data-end="${end}"><a><span class="outline-band"></span></a></li>`,
  ).join('')}</ol>`;
  const list = document.querySelector('ol');
  if (list === null) throw new Error('The document has no list.');
  return list;
}

describe('the rows of an outline', () => {
  let list: HTMLElement;
  beforeEach(() => (list = outline()));

  const shares = () =>
    [...list.querySelectorAll('li')].map((row) => row.style.getPropertyValue('--heard'));
  const rowOfDot = () => list.querySelector('.outline-dot')?.closest('li')?.dataset['start'];

  it('show how much of each section is heard, and where the audio is', () => {
    showHeardRows(list, 'Playing now').show(110, true);
    expect(shares()).toEqual(['1.000', '0.250', '0.000']);
    expect(rowOfDot()).toBe('100');
    expect(list.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Playing now');
  });

  it('show no dot for an episode that the player does not hold', () => {
    const rows = showHeardRows(list, 'Playing now');
    rows.show(150, true);
    expect(rowOfDot()).toBe('140');
    rows.show(150, false);
    expect(rowOfDot()).toBeUndefined();
    expect(shares()).toEqual(['1.000', '1.000', '0.167']);
  });
});
