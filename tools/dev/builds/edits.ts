import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Changes the files of a show, as its author does. */
export type Edit = { readonly name: string; readonly apply: (show: string) => Promise<void> };

const EPISODES = 'content/episodes';

/** One after another, for a copy of the show of the tests. */
export const EDITS: readonly Edit[] = [
  replaced('a letter of a text', `${EPISODES}/oar.md`, 'it ends here.', 'it ends hare.'),
  { name: 'nothing', apply: () => Promise.resolve() },
  replaced('a title', `${EPISODES}/keel.md`, 'title: Keel', 'title: The keel'),
  replaced('a date', `${EPISODES}/sail.md`, /date: \S+/, 'date: 2026-01-02'),
  replaced('a summary', `${EPISODES}/oar.md`, /summary: .*/, 'summary: Another summary.'),
  replaced('a new topic', `${EPISODES}/bell.md`, /topics: .*/, 'topics: [Words, Sounds]'),
  replaced(
    'a new person',
    `${EPISODES}/mast.md`,
    /\ntopics/,
    '\npeople: [{ name: Ada Lee }]\ntopics',
  ),
  {
    name: 'a new name of a file',
    apply: (show) => rename(join(show, EPISODES, 'dock.md'), join(show, EPISODES, 'dockyard.md')),
  },
  added('a new episode', 'swell', '2026-07-30', 'Words'),
  added('an episode between others', 'moor', '2026-06-08', 'Words'),
  removed('an episode that is gone', 'jetty'),
  replaced('the text of a page', 'content/pages/about.md', 'Nobody.', 'Nobody at all.'),
  replaced('the title of a page', 'content/pages/about.md', /title: .*/, 'title: About us'),
  replaced('the name of the show', 'content/show.yaml', 'title: Fixture Radio', 'title: Edited'),
  replaced('the colour of the show', 'content/show.yaml', '#24607c', '#7c2460'),
  replaced('the first episodes to hear', 'content/show.yaml', '  - compass\n', '  - keel\n'),
  removed('the newest episode that is gone', 'swell'),
  replaced(
    'a title without a letter known before',
    `${EPISODES}/tide.md`,
    /title: .*/,
    'title: Žluťoučký Ωkeanós',
  ),
  replaced('the title as it was', `${EPISODES}/tide.md`, /title: .*/, 'title: Tide'),
  replaced('a series', `${EPISODES}/vane.md`, 'series: daily', 'series: weekly'),
];

function replaced(name: string, path: string, from: string | RegExp, to: string): Edit {
  return {
    name,
    apply: async (show) => {
      const text = await readFile(join(show, path), 'utf8');
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${path} does not contain ${from}.`);
      await writeFile(join(show, path), edited);
    },
  };
}

function added(name: string, slug: string, date: string, topic: string): Edit {
  const fields = [`title: ${slug}`, `date: ${date}`, 'audio: /audio/three-seconds.mp3'];
  const text = `---\n${fields.join('\n')}\nseries: daily\ntopics: [${topic}]\n---\n\nA note on the word ${slug}.\n`;
  return { name, apply: (show) => writeFile(join(show, EPISODES, `${slug}.md`), text) };
}

function removed(name: string, slug: string): Edit {
  return { name, apply: (show) => rm(join(show, EPISODES, `${slug}.md`)) };
}
