import { describe, expect, it } from 'vitest';
import { episodeWith, problemLinesWith } from '@/tests/support/timed-folder';

const textOf = ({ transcript }: Awaited<ReturnType<typeof episodeWith>>) =>
  transcript.sections.flatMap(({ blocks }) =>
    blocks.map(({ speaker, text, startSeconds }) => [speaker, text, startSeconds]),
  );

describe('a transcript in a file of text', () => {
  it('gives an episode without text its paragraphs', async () => {
    const file = 'Ada: We 2 * 3 [sic].\n\n# Not a heading,\nnor <b>bold</b>.\n';
    const fields = { summary: 'Maps.', people: '[{ name: Ada }]' };
    const episode = await episodeWith({ 'content/episodes/maps.txt': file }, fields, '');
    expect(textOf(episode)).toEqual([
      ['Ada', 'We 2 * 3 [sic].', null],
      [null, '# Not a heading, nor <b>bold</b>.', null],
    ]);
  });

  it('in HTML says who speaks and when', async () => {
    const file =
      '<cite>Ada:</cite><time>0:00</time><p>Old &amp; new.</p><cite>Bo</cite><time>0:01</time><p>Yes.<script>x</script></p>';
    const episode = await episodeWith(
      { 'content/episodes/maps.html': file },
      { summary: 'Maps.' },
      '',
    );
    expect(textOf(episode)).toEqual([
      ['Ada', 'Old & new.', 0],
      ['Bo', 'Yes.', 1],
    ]);
    expect(episode.timing?.level).toBe('paragraphs');
  });

  it('is not used beside a text of the author, which is said', async () => {
    const { notices } = await episodeWith({ 'content/episodes/maps.txt': 'Other.' });
    expect(notices).toEqual([expect.stringContaining('maps.txt  is not used, because')]);
  });

  it('without text is a problem', async () => {
    const files = { 'content/episodes/maps.html': '<p> </p>' };
    expect(await problemLinesWith(files, { summary: 'Maps.' }, '')).toEqual([
      'content/episodes/maps.html:1  text: There is no text in the file. Take the transcript of this episode.',
    ]);
  });
});
