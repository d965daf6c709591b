import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FEED, importFolder } from '@/tests/support/import-folder';
import { isPrivateAddress } from '@/tools/import/net/private-address';

const item = (inside: string) =>
  FEED.replaceAll(/<item>[\s\S]*<\/item>/g, `<item>${inside}</item>`);
const SOUND =
  '<guid>g</guid><pubDate>Tue, 06 Oct 2015 12:00:00 GMT</pubDate><enclosure url="https://cdn.example/a.mp3" length="99999"/><itunes:duration>9</itunes:duration>';

describe('a hostile feed', () => {
  it('cannot expand entities', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const folder = await importFolder();
    const feed = item(`<title>&b;</title>${SOUND}`).replace('?>', `?>${bomb}`);
    await folder.feed(feed);
    expect(await folder.read('episodes/2015/2015-10-06.md')).toContain(
      'title: "&b;"\n'.replaceAll('"', "'"),
    );
  });

  it('cannot write outside of its folder', async () => {
    const folder = await importFolder();
    await folder.feed(
      item(
        `<title>../../C:\\con</title><link>https://tides.example/..%2F..%2Fetc%2Fpasswd/</link>${SOUND}`,
      ),
    );
    const names = [...(await folder.files()).keys()].filter((name) => name.endsWith('.md'));
    expect(names).toEqual(['.import/report.md', 'episodes/2015/etc-passwd.md']);
    const beside = (await readdir(folder.root)).filter(
      (name) => !/^(?:cache|pictures)$/.test(name),
    );
    expect(beside.sort()).toEqual(['content', 'feed.xml', 'public']);
  });

  it('cannot bring code onto a page', async () => {
    const folder = await importFolder();
    await folder.feed(
      item(
        `<title>&lt;/script&gt;&lt;b onclick=x&gt;</title>${SOUND}<description><![CDATA[<p onclick="x"><a href="java&#115;cript:alert(1)">a</a><svg onload=x></p>]]></description>`,
      ),
    );
    const [episode] = (await folder.site()).episodes;
    expect(episode?.title).toBe('</script><b onclick=x>');
    expect(episode?.notesHtml).toBe('<p>a</p>');
  });

  it.each([
    [
      'with too many items',
      FEED.replace('</channel>', `${'<item/>'.repeat(20_001)}</channel>`),
      /It has 20008 items, and at most 20000 are read/,
    ],
    ['that is no XML', '{"version": 1}', /It is no feed\./],
    ['that is Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', /It is an Atom feed\./],
    ['without a channel', '<rss/>', /It has no channel/],
    [
      'of one listener',
      FEED.replace('/3.mp3', '/3.mp3?token=s3cret'),
      /An address of audio has "token=" in it/,
    ],
    ['without items', item('').replace('<item></item>', ''), /The feed has no items\./],
  ])('%s gets one line, and nothing is written', async (_, feed, message) => {
    const folder = await importFolder();
    const { code, lines } = await folder.feed(feed);
    expect(code).toBe(2);
    expect(lines.at(-1)).toMatch(message);
    expect(lines.join()).not.toContain('s3cret');
    expect(await folder.files().catch(() => null)).toBeNull();
  });

  it.each(['https://ada:s3cret@host.example/feed', 'https://host.example/feed?auth=s3cret'])(
    'at the private address %s is not asked',
    async (address) => {
      const { code, lines } = await (await importFolder()).run(address);
      expect(code).toBe(2);
      expect(lines).toEqual([expect.stringContaining('belongs to one listener')]);
      expect(lines.join()).not.toContain('s3cret');
    },
  );
});

describe('private networks', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '0.0.0.0',
    'x',
  ])('include %s', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])(
    'do not include %s',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  );
});
