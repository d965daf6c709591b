import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import { TIME_LABELS } from '@/tests/support/time-labels';

/** The HTML of a script, one line per element, without ids. */
function pageOf(script: string, people: readonly string[] = []): string[] {
  const { transcript } = readBody(script, {
    people: people.map((name) => ({ name })),
    firstLine: 1,
    language: 'en',
  });
  return renderTranscript(transcript, TIME_LABELS)
    .replaceAll(/<\/?section[^>]*>|<a id="[^"]*"><\/a>| id="[^"]*"/g, '')
    .split(/(?<=<\/(?:h\d|p|div)>|<hr>)/)
    .filter((line) => line !== '');
}

describe('the repair of a script', () => {
  it('turns a line in capitals into a heading', () => {
    expect(pageOf('HEADLINES\n\nA bridge reopens.')).toEqual([
      '<h3 class="capitals">HEADLINES</h3>',
      '<p>A bridge reopens.</p>',
    ]);
    expect(pageOf('It is over.\nTHE SOCIAL ANGLE:\nPeople meet there.')).toEqual([
      '<p>It is over.</p>',
      '<h3 class="capitals">THE SOCIAL ANGLE</h3>',
      '<p>People meet there.</p>',
    ]);
  });

  it('leaves capitals that are words of a sentence', () => {
    expect(pageOf('OK')).toEqual(['<p>OK</p>']);
    expect(pageOf('The news reached\nNASA AND ESA\nat the same time.')).toEqual([
      '<p>The news reached\nNASA AND ESA\nat the same time.</p>',
    ]);
    expect(pageOf('STOP THAT!')).toEqual(['<p>STOP THAT!</p>']);
    expect(pageOf('[MUSIC PLAYING]\n\n**(Applause)**')).toEqual([
      '<p>[MUSIC PLAYING]</p>',
      '<p><strong>(Applause)</strong></p>',
    ]);
  });

  it('leaves captions that are entirely in capitals', () => {
    const captions = ['GOOD EVENING AND WELCOME.', 'HERE IS THE NEWS', 'IT IS COLD OUTSIDE.'];
    expect(pageOf(captions.join('\n\n'))).toEqual(captions.map((text) => `<p>${text}</p>`));
  });

  it('turns a rule attached to a paragraph into a break', () => {
    const parted = ['<p>It is over.</p>', '<hr>', '<p>It begins.</p>'];
    expect(pageOf('It is over. ---\n\nIt begins.')).toEqual(parted);
    expect(pageOf('It is over.---\n\nIt begins.')).toEqual(parted);
    expect(pageOf('It is over.\n\n--- It begins.')).toEqual(parted);
    expect(pageOf('It is over. --- It begins.')).toEqual(parted);
    expect(pageOf('It is over.\n---\n\nIt begins.')).toEqual(parted);
    expect(pageOf('It is over.\n---\nIt begins.')).toEqual(parted);
  });

  it('keeps a title that is underlined', () => {
    expect(pageOf('The bridge\n---\n\nIt reopens.')).toEqual([
      '<h3>The bridge</h3>',
      '<p>It reopens.</p>',
    ]);
  });

  it('turns hyphens inside a sentence into a dash', () => {
    expect(pageOf('Walk over it --- slowly --- and look.')).toEqual([
      '<p>Walk over it — slowly — and look.</p>',
    ]);
  });

  it('separates headings joined by rules', () => {
    const headings = [
      '<h3 class="capitals">HEADLINES</h3>',
      '<h3 class="capitals">DEEP DIVE</h3>',
      '<p>A bridge reopens.</p>',
    ];
    for (const glued of [
      '## HEADLINES --- ## DEEP DIVE',
      '## HEADLINES --- DEEP DIVE',
      'HEADLINES --- DEEP DIVE',
      '**HEADLINES** --- **DEEP DIVE**',
      '**HEADLINES --- DEEP DIVE**',
    ])
      expect(pageOf(`${glued}\n\nA bridge reopens.`)).toEqual(headings);
  });

  it('recognizes heading markers in the middle of a line, and without a space', () => {
    const page = ['<p>It is over.</p>', '<h3>The costs</h3>', '<p>Money follows the road.</p>'];
    expect(pageOf('It is over. ## The costs\nMoney follows the road.')).toEqual(page);
    expect(pageOf('It is over.\n##The costs\nMoney follows the road.')).toEqual(page);
    expect(pageOf('It is over. ##\n\n##The costs\n\nMoney follows the road.')).toEqual(page);
    expect(pageOf('## The costs ## The town')).toEqual(['<h3>The costs</h3>', '<h3>The town</h3>']);
  });

  it('leaves the same markers inside a sentence', () => {
    expect(pageOf('It has two ## signs, and is #1 of all.')).toEqual([
      '<p>It has two ## signs, and is #1 of all.</p>',
    ]);
  });

  it('turns a bold title into a heading, one level below the capitals', () => {
    const page = [
      '<h3 class="capitals">DEEP DIVE</h3>',
      '<h4>The costs</h4>',
      '<p>Money follows the road.</p>',
    ];
    expect(pageOf('DEEP DIVE\n\n**The costs** Money follows the road.')).toEqual(page);
    expect(pageOf('DEEP DIVE\n\n**The costs**\nMoney follows the road.')).toEqual(page);
    expect(pageOf('DEEP DIVE\n\n**The costs**\n\nMoney follows the road.')).toEqual(page);
    expect(pageOf('DEEP DIVE\n\n**The costs:** Money follows the road.')).toEqual(page);
  });

  it('leaves bold words that are the start of a sentence', () => {
    expect(pageOf('**The costs** are high.')).toEqual([
      '<p><strong>The costs</strong> are high.</p>',
    ]);
    expect(pageOf('**Claude** Shannon was born in Petoskey.')).toEqual([
      '<p><strong>Claude</strong> Shannon was born in Petoskey.</p>',
    ]);
    expect(pageOf('**Do not forget it.** Nobody else will.')).toEqual([
      '<p><strong>Do not forget it.</strong> Nobody else will.</p>',
    ]);
  });

  it('leaves bold text that is too long for a title', () => {
    const long = 'Why a town of nine thousand builds a bridge for carts and walkers';
    const longer = Array(4).fill('Bridgebuildingcommittee').join(' ');
    for (const text of [long, longer])
      expect(pageOf(`**${text}** Money follows the road.`)).toEqual([
        `<p><strong>${text}</strong> Money follows the road.</p>`,
      ]);
  });

  it('turns single bold words into titles if a script has two of them', () => {
    expect(
      pageOf('**Today** A bridge reopens on Monday.\n\n**Tomorrow** A train runs at midnight.'),
    ).toEqual([
      '<h3>Today</h3>',
      '<p>A bridge reopens on Monday.</p>',
      '<h3>Tomorrow</h3>',
      '<p>A train runs at midnight.</p>',
    ]);
  });

  it('recognizes bold that opens before a space or closes after one', () => {
    expect(pageOf('** If you wait**, it rains.')).toEqual([
      '<p><strong>If you wait</strong>, it rains.</p>',
    ]);
    expect(pageOf('They say **if you wait ** it rains.')).toEqual([
      '<p>They say <strong>if you wait</strong> it rains.</p>',
    ]);
    expect(pageOf('It costs **half as ** much and **twice as ** long.')).toEqual([
      '<p>It costs <strong>half as</strong> much and <strong>twice as</strong> long.</p>',
    ]);
  });

  it('carries bold into the next paragraph', () => {
    expect(pageOf('A bridge **for\n\ncarts and walkers** is cheap.')).toEqual([
      '<p>A bridge <strong>for</strong></p>',
      '<p class="joined"><strong>carts and walkers</strong> is cheap.</p>',
    ]);
  });

  it('leaves no space between bold and the comma after it', () => {
    expect(pageOf('If ** you wait **, it rains.')).toEqual([
      '<p>If <strong>you wait</strong>, it rains.</p>',
    ]);
  });

  it('does not nest bold', () => {
    expect(pageOf('It is ** very **cheap** and fast ** indeed.')).toEqual([
      '<p>It is very <strong>cheap</strong> and fast indeed.</p>',
    ]);
  });

  it('joins a bold title that is split into two paragraphs', () => {
    expect(pageOf('**Money\n\nand time** A bridge costs a third.')).toEqual([
      '<h3>Money and time</h3>',
      '<p>A bridge costs a third.</p>',
    ]);
  });

  it('removes markers without a partner', () => {
    expect(pageOf('It was **the cheapest.\n\nNobody __asked.\n\n**')).toEqual([
      '<p>It was the cheapest.</p>',
      '<p>Nobody asked.</p>',
    ]);
  });

  it('keeps markers inside words and in code', () => {
    expect(pageOf('What the f**k?\n\nIt is 2**3.').join('')).toBe(
      '<p>What the f**k?</p><p>It is 2**3.</p>',
    );
    expect(pageOf('Call `a ** b` now.')).toEqual(['<p>Call <code>a ** b</code> now.</p>']);
  });

  it('removes markers from lists, quotes and tables without changing their structure', () => {
    expect(pageOf('- one ** two\n- three ---\n\n> four **five ** six')).toEqual([
      '<div><ul>\n<li>one two</li>\n<li>three</li>\n</ul></div>',
      '<div><blockquote>\n<p>four <strong>five</strong> six</p>',
      '\n</blockquote></div>',
    ]);
  });

  it('does not turn the repeated name of a speaker into a heading', () => {
    expect(pageOf('HOST:\nHello to you.\n\nGUEST:\nHello.\n\nHOST:\nBye.\n\nGUEST:\nBye.')).toEqual(
      [
        '<p><span class="speaker">HOST:</span> Hello to you.</p>',
        '<p><span class="speaker">GUEST:</span> Hello.</p>',
        '<p><span class="speaker">HOST:</span> Bye.</p>',
        '<p><span class="speaker">GUEST:</span> Bye.</p>',
      ],
    );
  });

  it('removes blocks that contain only markers', () => {
    expect(pageOf('One.\n\n> **\n\n__\n\nTwo.')).toEqual(['<p>One.</p>', '<p>Two.</p>']);
  });

  it('recognizes markers split by other marks, or adjacent once others are removed', () => {
    expect(pageOf('*__***')).toEqual([]);
    expect(pageOf('One -*-- two*.')).toEqual(['<p>One —<em> two</em>.</p>']);
    expect(pageOf('- *__* one')).toEqual(['<div><ul>\n<li>one</li>\n</ul></div>']);
  });

  it('recognizes markers split by other marks', () => {
    expect(pageOf('It is *over*.\n\n-*--* and **\\**on.**').join('')).not.toMatch(/-{3}|\*\*/);
  });

  it('distinguishes a speaker from a title', () => {
    expect(
      pageOf('**Joanna:** Hello to all of you.\n\nJOANNA:\n\nGood night.', ['Joanna']),
    ).toEqual([
      '<p><span class="speaker">Joanna:</span> Hello to all of you.</p>',
      '<p><span class="speaker">JOANNA:</span> Good night.</p>',
    ]);
  });

  it('repairs all defects of a script at once', () => {
    expect(pageOf(readFileSync('tests/fixtures/machine-written.md', 'utf8'))).toEqual([
      '<h3 class="capitals">HEADLINES</h3>',
      '<h4>A bridge reopens</h4>',
      '<p>The old bridge over the Elm reopens on Monday after two years of work.</p>',
      '<h4>The mill is sold</h4>',
      '<p>The paper mill has a new owner, who keeps all forty jobs.</p>',
      '<p>Its roof will be mended first.</p>',
      '<h4>Trains at night</h4>',
      '<p>From June a train runs at midnight,</p>',
      '<p class="joined">and one at two.</p>',
      '<h3 class="capitals">IN SHORT</h3>',
      '<h3 class="capitals">DEEP DIVE</h3>',
      '<p>Why does a town of nine thousand build a bridge <strong>for</strong></p>',
      '<p class="joined"><strong>carts and walkers</strong> and not for lorries? The answer is older than the town.</p>',
      '<h4>Money and time</h4>',
      '<p>A bridge for carts costs a third. <strong>If you wait</strong> ten years, it costs <strong>half as</strong> much again.</p>',
      '<p>It was the cheapest answer that anybody gave, and it was given in a kitchen.</p>',
      '<h3 class="capitals">THE SOCIAL ANGLE</h3>',
      '<p>A bridge that nobody can drive on is a place to meet. On Sundays there are four hundred people on it.</p>',
      '<h4>What to do</h4>',
      '<p>Walk over it once — slowly — and look down.</p>',
      '<hr>',
      '<p>Thank you for listening.</p>',
    ]);
  });
});
