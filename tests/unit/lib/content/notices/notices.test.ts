import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { noticeLine } from '@/lib/content/content-error';
import { whyUnknown } from '@/lib/content/notices/apple-categories';
import { problemLines, problemLinesOf, markdown, siteWith } from '@/tests/support/content-folder';

async function noticesOf(
  body: string,
  fields: Record<string, string> = {},
  files: Record<string, string | Uint8Array> = {},
): Promise<string[]> {
  const all = { summary: 'About maps.', ...fields };
  const { notices } = await siteWith({
    ...files,
    'content/episodes/old-maps.md': markdown(all, body),
  });
  return notices.map((one) => noticeLine(one).replace(/^.*?(?=:\d+ {2})/, ''));
}

const NOTES = 'About the coast.\n\n## Transcript\n\n';

describe('a notice about the text', () => {
  it.each([
    ['', ':7  transcript: The episode has none'],
    ['**Ada:** One.\n\n```\nTwo.\n\nThree.\n', ':9  transcript: A block of code begins with ```'],
    [
      '20:00 - One.\n\n21:00 - Two.\n\n22:00 - Three.\n\nFour.\n',
      ':7  transcript: 3 paragraphs begin with a time such as "20:00"',
    ],
    [
      '[0:00] One.\n\n[59:00] Two.\n',
      ':7  transcript: A time stamp lies behind the end of the audio',
    ],
    ['See [the map](/maps/).\n', ':7  link: Got "/maps/". The site has no such page'],
    ['See [the map](maps.html).\n', ':7  link: Got "maps.html". A page lies elsewhere'],
    ['See [below](#nowhere).\n', ':7  link: Got "#nowhere". The page has no such place'],
    [
      'One.\n\n![A map](/images/map.png)\n',
      ':9  picture: Got "/images/map.png". There is no such file',
    ],
  ])('is given for %j', async (body, problems) => {
    const notices = await noticesOf(body);
    expect(notices.filter((one) => one.startsWith(problems))).toHaveLength(1);
  });

  it.each([
    ['code with tags', 'Write `<b>` here.\n\n```html\n<p>One</p>\n```\n\nThen go on.\n'],
    ['an escaped tag', 'Write \\<b> here, and 3 < 4 and a <sign> too.\n'],
    ['clock times in speech', '9:30 is when we begin.\n\nWe end late.\n\n11:15 is lunch.\n'],
    [
      'rising clock times in sentences',
      '9:30 is when we begin.\n\n10:15 Uhr is late.\n\n11:15 AM is lunch.\n',
    ],
    ['falling times', '9:30 is late.\n\n8:15 is early.\n\n7:00 is too early.\n'],
    ['stamps', '[0:00] One.\n\n[0:01] Two.\n'],
    ['a spoken heading', '**Ada:** One.\n\n### The transcript of the trial\n\n**Ada:** Two.\n'],
    ['a note in speech', 'Note: the coast moved.\n\n- one\n- two\n\nIt was in 1912.\n'],
    ['notes', `${NOTES}**Ada:** One.\n`],
    [
      'links that lead somewhere',
      'To [here](/episodes/old-maps/), [the list](/episodes/), [home](/), [the feed](/feed.xml), ' +
        '[sound](/audio/a.mp3), [a moment](#t=1), [text](/episodes/old-maps/transcript.txt), ' +
        '[part](#the-coast) and [away](https://example.net/x).\n\n### The coast\n\nOne.\n',
    ],
  ])('is not given for %s', async (_, body) => {
    expect(await noticesOf(body)).toEqual([]);
  });
});

describe('a notice about the front matter', () => {
  it('says that a number after a title was kept, which YAML would drop', async () => {
    const { episodes, notices } = await siteWith({
      'content/episodes/a.md': markdown({ title: 'On maps #12' }),
    });
    expect(episodes[0]?.title).toBe('On maps #12');
    expect(notices.map(noticeLine)).toContainEqual(
      expect.stringMatching(/a\.md:2 {2}title: "#12" was taken as a part of the text/),
    );
  });

  it('reports a comment after a title, but not after a date or a quoted title', async () => {
    expect(await noticesOf('One.\n', { title: 'On maps # to be changed' })).toEqual([
      expect.stringContaining(':2  title: "# to be changed" is a comment here'),
    ]);
    const fine = { title: '"On maps #12" # as it was', date: '2026-06-22 # a Monday' };
    expect(await noticesOf('One.\n', fine)).toEqual([]);
  });

  it('names the # that a title begins with', async () => {
    expect(await problemLinesOf(markdown({ title: '#127 Maps' }))).toEqual([
      expect.stringContaining('title: Got nothing, as # begins a comment.'),
    ]);
  });

  it('reports text that directories truncate', async () => {
    const fields = { title: `"${'m'.repeat(256)}"`, summary: `"${'s'.repeat(4001)}"` };
    expect(await noticesOf('One.\n', fields)).toEqual([
      expect.stringContaining(':2  title: It has 256 letters'),
      expect.stringContaining(':5  summary: It has 4001 bytes'),
    ]);
  });
});

describe('a notice about a picture', () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'teal' } });
  const noticesAbout = async (image: Uint8Array) =>
    noticesOf('One.\n', { image: '/images/a.png' }, { 'public/images/a.png': image });

  it('reports what directories refuse, and is not given for what they accept', async () => {
    expect(await noticesAbout(await picture(600, 600).png().toBuffer())).toEqual([
      expect.stringContaining('this has 600 × 600 pixels'),
    ]);
    expect(await noticesAbout(await picture(1600, 1400).png().toBuffer())).toEqual([
      expect.stringContaining('want a square'),
    ]);
    expect(await noticesAbout(await picture(1400, 1400).webp().toBuffer())).toEqual([
      expect.stringContaining('take PNG and JPEG alone, and this is webp'),
    ]);
    expect(await noticesAbout(await picture(3000, 3000).jpeg().toBuffer())).toEqual([]);
  });

  it('is a problem if the file cannot be read to its end', async () => {
    const whole = await picture(1400, 1400).png().toBuffer();
    const problems = await problemLines({
      'content/episodes/a.md': markdown({ image: '/images/a.png' }),
      'public/images/a.png': whole.subarray(0, -600),
    });
    expect(problems).toEqual([
      expect.stringContaining('image: The file is no picture inside, or a part of it is missing'),
    ]);
  });
});

describe('a category of Apple Podcasts', () => {
  it('has to be written as Apple writes it', () => {
    expect(whyUnknown('Technology', null)).toBeNull();
    expect(whyUnknown('News', 'Tech News')).toBeNull();
    expect(whyUnknown('constructor', null)).toContain('no category "constructor"');
    expect(whyUnknown('Tech News', null)).toContain('write `News: Tech News`');
    expect(whyUnknown('true crime', null)).toContain('Write "True Crime".');
    expect(whyUnknown('Technology', 'Gadgets')).toContain('Write Technology alone.');
  });
});
