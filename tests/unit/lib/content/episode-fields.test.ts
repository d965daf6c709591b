import { describe, expect, it } from 'vitest';
import { problemLines, problemLinesOf, markdown, siteWith } from '@/tests/support/content-folder';

const AT = 'content/episodes/old-maps.md';

describe('an episode file', () => {
  it('becomes a complete, frozen episode', async () => {
    const { episodes } = await siteWith({
      'content/episodes/2026/old-maps.md': markdown({
        title: '"Maps: old & new"',
        series: 'daily',
        topics: '[Cartography, C++, C#]',
        people: '[{ name: Joanna }]',
      }),
    });
    const [episode] = episodes;
    expect(episode).toMatchObject({
      slug: 'old-maps',
      title: 'Maps: old & new',
      date: '2026-06-22',
      publishedAt: '2026-06-22T00:00:00Z',
      series: { id: 'daily', label: 'Daily Episode' },
      type: 'full',
      summary: 'Hello.',
      audio: { src: '/audio/a.mp3', type: 'audio/mpeg', format: 'mp3' },
      topics: [{ id: 'cartography' }, { id: 'c-plus-plus' }, { id: 'c-sharp' }],
      people: [{ name: 'Joanna', role: 'host', url: 'https://joanna.example' }],
      explicit: false,
    });
    expect(episode?.audio.durationSeconds).toBeCloseTo(2, 0);
    expect(() => Object.assign(episode?.audio ?? {}, { bytes: 1 })).toThrow(TypeError);
  });

  it('names a known role in lower case, and keeps the capitals of any other', async () => {
    const { episodes } = await siteWith({
      'content/episodes/old-maps.md': markdown({
        people: '[{ name: Ada, role: Co-Host }, { name: Bo, role: Leiterin der Abteilung }]',
      }),
    });
    expect(episodes[0]?.people.map(({ role }) => role)).toEqual([
      'co-host',
      'Leiterin der Abteilung',
    ]);
  });

  it.each([
    ['duration', '42m', `5  duration: Got "42m". Write a time such as "9:32", in quotes.`],
    ['duration', '"9:75"', `Got "9:75". Write a time such as "9:32", in quotes.`],
    ['date', '2026-02-30', 'Got "2026-02-30". Write a date such as 2026-06-22'],
    ['date', '2026-06-22T06:00:00', 'Write a date such as 2026-06-22, or with time and zone'],
    ['date', '20260622', 'Got 20260622. Write a date'],
    ['title', '7', 'Got 7. Write a title, in quotes if it has a colon.'],
    ['title', '""', 'Got "". Write a title'],
    ['title', '"a\\u0000b"', 'without control characters'],
    ['slug', '007', 'Got 007. Write lower-case letters, digits and hyphens'],
    ['slug', '../../etc', 'Got "../../etc". Write lower-case letters'],
    ['slug', 'page', 'The address /episodes/page/ belongs to the archive.'],
    ['slug', 'year', 'The address /episodes/year/ belongs to the archive.'],
    ['series', 'dayly', 'Got "dayly". Write one of daily, or add it to show.yaml.'],
    ['type', 'Full', 'Got "Full". Write full, trailer or bonus.'],
    ['number', '0', 'Got 0. Write a whole number from 1.'],
    ['explicit', '"no"', 'Got "no". Write true or false, without quotes.'],
    ['topics', 'Maps', 'Got "Maps". Write a list of topics.'],
    ['people', '[{ nam: Joanna }]', 'people[0].nam: There is no such field. Did you mean `name`?'],
    ['publised', '2026', 'publised: There is no such field.'],
    ['sumary', 'x', 'sumary: There is no such field. Did you mean `summary`?'],
    ['tags', '[x]', 'tags: There is no such field. Did you mean `topics`?'],
    ['image', '/none.jpg', 'image: There is no such file. Put it at public/none.jpg'],
    ['title', null, 'title: This field is missing. Add a title'],
  ])('with %s: %s is reported with a remedy', async (name, value, expectedText) => {
    const problems = await problemLinesOf(markdown({ [name]: value }));
    expect(problems.join('\n')).toContain(expectedText);
    expect(problems).toHaveLength(name === 'people' ? 2 : 1);
  });

  it('reports every problem at once, each with its line', async () => {
    const problems = await problemLines({
      'content/episodes/old-maps.md': markdown({ date: 'soon', audio: '/audio/none.mp3' }),
      'content/episodes/Bees.md': markdown({ seris: 'daily' }),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^content\/episodes\/Bees\.md:1 {2}file name: .*"bees\.md"/),
      expect.stringMatching(/^content\/episodes\/Bees\.md:5 {2}seris: .*`series`/),
      expect.stringMatching(/^content\/episodes\/old-maps\.md:3 {2}date: /),
      expect.stringMatching(
        /^content\/episodes\/old-maps\.md:4 {2}audio: .*public\/audio\/none\.mp3/,
      ),
    ]);
  });
});

describe('front matter', () => {
  it.each([
    ['---js\nmodule.exports = {}\n---\n', 'Got "---js". Write --- alone'],
    ['---javascript\nprocess.exit(7)\n---\n', 'Got "---javascript". Write --- alone'],
    ['---json\n{"title": "a"}\n---\n', 'Got "---json". Write --- alone'],
    ['# A title\n', 'The file does not begin with ---.'],
    ['---\ntitle: a\n', 'The front matter has no end.'],
    ['---\ntitle: a\n----\n---\n', 'A line in the front matter begins with ---.'],
  ])('%j is refused and never executed', async (source, expectedText) => {
    expect(await problemLinesOf(source)).toEqual([
      expect.stringContaining(`front matter: ${expectedText}`),
    ]);
  });

  it.each([
    ['title: a\ntitle: b', `${AT}:3  YAML: The same field is written twice.`],
    ['title: Maps: old and new', `${AT}:2  YAML: There is a second colon in the line.`],
    ['a: &a [x]\nb: *a', 'YAML: The anchor &a is not allowed.'],
    ['title: !!js/function "f"', 'YAML: The tag'],
    ['title: "a', 'YAML: Something is not closed here'],
    ['people:\n\t- a', 'YAML: '],
  ])('%j is refused with its line', async (yaml, expectedText) => {
    expect((await problemLinesOf(`---\n${yaml}\n---\n`)).join('\n')).toContain(expectedText);
  });

  it('refuses aliases of aliases without expanding them', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 12; level += 1) {
      bomb.push(
        `b${level}: &b${level} [${Array(9)
          .fill(`*${level === 1 ? 'a' : `b${level - 1}`}`)
          .join(',')}]`,
      );
    }
    const problems = await problemLinesOf(`---\n${bomb.join('\n')}\n---\n`);
    expect(problems[0]).toContain('YAML: The anchor &a is not allowed.');
  });

  it('survives a hundred thousand brackets', async () => {
    const problems = await problemLinesOf(`---\ntitle: ${'['.repeat(100_000)}\n---\n`);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('cannot set a prototype', async () => {
    const problems = await problemLinesOf(markdown({ __proto__x: '1', constructor: '1' }));
    expect(problems).toHaveLength(2);
  });
});

describe('the bytes of a file', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it('may begin with a byte order mark and have Windows line ends', async () => {
    const source = `\uFEFF${markdown({ title: 'Grüße' })}`.replaceAll('\n', '\r\n');
    const { episodes } = await siteWith({ 'content/episodes/old-maps.md': encode(source) });
    expect(episodes[0]?.title).toBe('Grüße');
  });

  it('may not be UTF-16', async () => {
    const problems = await problemLinesOf(Buffer.from(`\uFEFF${markdown()}`, 'utf16le'));
    expect(problems).toEqual([
      `${AT}:1  file: The file is UTF-16. Save it as UTF-8 in your editor.`,
    ]);
  });

  it('may not be Latin-1', async () => {
    const problems = await problemLinesOf(
      Buffer.from(markdown({ title: 'Gr\u00FC\u00DFe' }), 'latin1'),
    );
    expect(problems).toEqual([
      `${AT}:2  file: The file is not UTF-8 here. Save it as UTF-8 in your editor.`,
    ]);
  });

  it('may not contain control characters', async () => {
    const problems = await problemLinesOf(markdown({}, 'One\nTwo\u0000\n\u001b[31mThree\n'));
    expect(problems).toEqual([
      `${AT}:7  file: The line holds the control character U+0000. Delete it.`,
      `${AT}:8  file: The line holds the control character U+001B. Delete it.`,
    ]);
  });
});
