import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { listOf, speakersOf } from '@/lib/episode/speakers';
import { person } from '@/tests/support/people';
import { episode } from '@/tests/support/episodes';

const TEXTS = [
  'Every map leaves something out, and somebody chose what.',
  'And who chose it, do you think, in the end?',
  'The one who paid for the paper and the ink.',
  'I see what you mean, and I think so too.',
];
const NAMES = ['Joanna Rivers', 'Peter Lund', 'Joanna Rivers', 'Peter Lund'];

/** Four speeches of two people, each written in a form. */
function turns(form: (name: string, text: string) => string): string {
  return TEXTS.map((text, at) => form(NAMES[at] ?? '', text)).join('\n\n');
}

function transcriptOf(body: string) {
  return readBody(body, { people: [], firstLine: 1, language: 'en' }).transcript;
}

function readIn(body: string) {
  const { sections } = transcriptOf(body);
  return {
    titles: sections.flatMap(({ title }) => title ?? []),
    said: sections.flatMap(({ blocks }) => blocks.map(({ speaker, text }) => [speaker, text])),
  };
}

const saidBy = (names: readonly string[]) => TEXTS.map((text, at) => [names[at], text]);

describe('the name of a speaker', () => {
  it.each<[string, (name: string, text: string) => string]>([
    ['in a heading', (name, text) => `### ${name}\n\n${text}`],
    ['in a heading with a colon', (name, text) => `#### ${name}:\n\n${text}`],
    ['in a heading right above the text', (name, text) => `## ${name}\n${text}`],
    ['in bold without a colon', (name, text) => `**${name}** ${text}`],
    ['in bold before a dash', (name, text) => `**${name}** – ${text}`],
    ['in bold after a character without a width', (name, text) => `\u200B**${name}:** ${text}`],
  ])('is read %s', (_, form) => {
    expect(readIn(turns(form))).toEqual({ titles: [], said: saidBy(NAMES) });
  });

  it.each<[string, (name: string, text: string) => string]>([
    ['in bold', (name, text) => `**${name} (host):** ${text}`],
    ['behind the bold name', (name, text) => `**${name}** (host): ${text}`],
    ['in a plain name', (name, text) => `${name} (host): ${text}`],
  ])('keeps a remark in brackets %s', (_, form) => {
    const names = NAMES.map((name) => `${name} (host)`);
    expect(readIn(turns(form))).toEqual({ titles: [], said: saidBy(names) });
  });

  it('keeps people apart whom only the remark tells apart', () => {
    const turn = (name: string, at: number) => `Guest (${name}): ${TEXTS[at]}`;
    const body = ['A', 'B', 'A', 'B'].map(turn).join('\n\n');
    expect(readIn(body).said.map(([speaker]) => speaker)).toEqual(
      ['A', 'B', 'A', 'B'].map((name) => `Guest (${name})`),
    );
    const speakers = speakersOf({ people: [] }, episode({ transcript: transcriptOf(body) }));
    expect(listOf(speakers).map(({ name }) => name)).toEqual(['Guest (A)', 'Guest (B)']);
  });

  it('with a remark is that of the same person', () => {
    const body = `**Joanna (laughing):** ${TEXTS[0]}\n\n**Joanna:** ${TEXTS[1]}\n\n**Peter:** No.`;
    const people = [person('Joanna Rivers'), person('Peter Lund')];
    const speakers = speakersOf({ people }, episode({ people, transcript: transcriptOf(body) }));
    expect([...speakers].map(([name, { person: found }]) => [name, found?.name])).toEqual([
      ['Joanna (laughing)', 'Joanna Rivers'],
      ['Joanna', 'Joanna Rivers'],
      ['Peter', 'Peter Lund'],
    ]);
  });
});

describe('a heading and words in bold', () => {
  it('stay where they do not repeat', () => {
    const body = TEXTS.map((text, at) => `### Part ${at + 1} of Four\n\n${text}`).join('\n\n');
    expect(readIn(body).titles).toEqual(TEXTS.map((_, at) => `Part ${at + 1} of Four`));
  });

  it('stay where only one repeats, as an interlude does', () => {
    const titles = ['The North', 'Interlude', 'The South', 'Interlude', 'The West'];
    const body = titles.map((title) => `### ${title}\n\n${TEXTS[0]}`).join('\n\n');
    expect(readIn(body).titles).toEqual(titles);
  });

  it('stay emphasis where they begin few paragraphs', () => {
    const plain = TEXTS.map((text) => `${text} Nobody said so.`);
    const body = [...plain, `**Joanna Rivers** drew it.`, ...plain, `**Peter Lund** paid.`];
    const { said } = readIn(body.join('\n\n'));
    expect(said.map(([speaker]) => speaker)).toEqual(body.map(() => null));
  });
});
