import { describe, expect, it } from 'vitest';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import { TIME_LABELS } from '@/tests/support/time-labels';
import type { Block, Section } from '@/lib/transcript/transcript';

const block: Block = {
  id: 'p1',
  kind: 'paragraph',
  speaker: null,
  startSeconds: null,
  html: 'Hello.',
  text: 'Hello.',
};
const section: Section = {
  id: 'costs',
  title: 'Costs',
  level: 4,
  startSeconds: null,
  blocks: [block],
};

function render(...sections: Section[]): string {
  return renderTranscript({ sections, wordCount: 0 }, TIME_LABELS);
}

describe('the HTML of a transcript', () => {
  it('contains a section with its heading and paragraphs', () => {
    expect(render(section)).toBe(
      '<section><h4><a id="costs"></a>Costs</h4><p id="p1">Hello.</p></section>',
    );
  });

  it('contains no heading for a section without title', () => {
    expect(render({ ...section, id: 'opening', title: null })).toBe(
      '<section id="opening"><p id="p1">Hello.</p></section>',
    );
  });

  it('contains the speaker and a link with the time', () => {
    const said = { ...block, speaker: 'Joanna', startSeconds: 3725.5 };
    expect(render({ ...section, title: null, blocks: [said] })).toBe(
      '<section id="costs"><p id="p1"><span class="speaker">Joanna:</span> ' +
        '<a class="stamp" href="#t=3725.5" aria-label="Play from 1:02:05">1:02:05</a> Hello.</p></section>',
    );
  });

  it('shows the start and length of a section, and no time stamp at its first paragraph', () => {
    const first = { ...section, startSeconds: 60, blocks: [{ ...block, startSeconds: 60 }] };
    const second = { ...first, id: 'end', startSeconds: 250, blocks: [] };
    expect(render(first, second)).toBe(
      '<section><h4><a id="costs"></a>Costs</h4>' +
        '<a class="stamp" href="#t=60" aria-label="Play from 1:00 · 3 min">1:00 · 3 min</a>' +
        '<p id="p1">Hello.</p></section><section><h4><a id="end"></a>Costs</h4>' +
        '<a class="stamp" href="#t=250" aria-label="Play from 4:10 · 66 min">4:10 · 66 min</a></section>',
    );
  });

  it('shows the start of a section beside the name of who begins it', () => {
    const said = { ...block, speaker: 'Joanna', startSeconds: 60 };
    expect(render({ ...section, startSeconds: 60, blocks: [said] })).toBe(
      '<section><h4><a id="costs"></a>Costs</h4><p id="p1"><span class="speaker">Joanna:</span> ' +
        '<a class="stamp" href="#t=60" aria-label="Play from 1:00">1:00</a> Hello.</p></section>',
    );
  });

  it('wraps other blocks than paragraphs, and writes breaks as rules', () => {
    const list: Block = { ...block, kind: 'list', html: '<ul><li>Hello.</li></ul>' };
    const rule: Block = { ...block, kind: 'break', html: '<hr>' };
    expect(render({ ...section, title: null, blocks: [list, rule] })).toBe(
      '<section id="costs"><div id="p1"><ul><li>Hello.</li></ul></div><hr></section>',
    );
  });

  it('escapes titles, ids and names', () => {
    const said = { ...block, speaker: '<b>"Jo" & co</b>' };
    expect(render({ ...section, id: 'a"b', title: '</h4><script>', blocks: [said] })).toBe(
      '<section><h4><a id="a&quot;b"></a>&lt;/h4&gt;&lt;script&gt;</h4>' +
        '<p id="p1"><span class="speaker">&lt;b&gt;&quot;Jo&quot; &amp; co&lt;/b&gt;:</span> Hello.</p></section>',
    );
  });
});
