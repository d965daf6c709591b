import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyShow, soundOf, spokenFeed, spokenWords } from '@/tests/support/daily-show';
import { feedServer, text } from '@/tests/support/feed-server';
import { installedAligner, installedSherpa } from '@/tests/support/installed-engines';
import { HASTY_CLOCK } from '@/tests/support/transcribe-command';
import { EPISODE, tonesSound, type Tone } from '@/tests/support/transcribe-folder';
import { stepsInDocs } from '@/tests/support/workflow-steps';
import { REMOTE_AUDIO } from '@/tools/align/remote-audio';
import { AUTHOR_COMMANDS } from '@/tools/commands';
import { sourceOf } from '@/tools/create/starter';
import { writeToneModel } from '@/tools/dev/tone-model/tone-models';
import { whyNotSherpa } from '@/tools/transcribe/engines/platform';
import { wavOf } from '@/tools/transcribe/sound/wav';

/** Three runs of the workflow, on a machine that does other work. */
const PATIENCE_MS = 400_000;

const STEPS = await stepsInDocs('docs/import.md', 'Daily');
const FEED = 'https://host.example/show.xml';

/** Steps that this test does not do: what they need is here, or they take a minute and are tested elsewhere. */
const INSTEAD: Readonly<Record<string, string>> = {
  'sudo apt-get update && sudo apt-get install --yes ffmpeg': 'ffmpeg -version',
  'npm ci': 'test -e package-lock.json',
  'npm run build': 'npm run build -- --help',
};

/** 100 seconds with a tone in most of them and pauses between, so that there are ten pieces. */
const TONES: readonly Tone[] = Array.from({ length: 100 }, (_, at) => at)
  .filter((at) => at % 10 < 7)
  .map((at): Tone => [at + 0.2, at + 0.7, 0]);

const DAYS = ['2026-05-01', '2026-05-02'];

type Show = Awaited<ReturnType<typeof dailyShow>>;
type Day = Awaited<ReturnType<Show['day']>>;

describe.skipIf(whyNotSherpa() !== null)('the daily workflow of the documentation', () => {
  let show: Show;
  const days: Day[] = [];
  const commits: string[] = [];
  let kept = 0;

  beforeAll(async () => {
    const sherpa = await installedSherpa();
    const aligner = await installedAligner();
    show = await dailyShow();
    const model = join(show.root, 'model');
    await writeToneModel(model);
    await writeFile(join(show.root, 'clock.mjs'), HASTY_CLOCK);
    let published = 1;
    await using server = await feedServer({
      '/show.xml': (request, response) => {
        const etag = `"${published}"`;
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else {
          void spokenFeed(server.url, DAYS.slice(0, published)).then((feed) =>
            response.writeHead(200, { etag }).end(feed),
          );
        }
      },
      '/text.txt': text(spokenWords(), { 'content-type': 'text/plain' }),
    });
    const feed = `${server.url}/show.xml`;
    const flags = '--yes --no-pictures --url https://show.example';
    await show.must(show.first, `npm run import -- ${feed} ${flags}`);
    await mkdir(join(show.first, 'public/audio'), { recursive: true });
    await writeFile(join(show.first, 'public/audio/tones.wav'), wavOf(tonesSound(101, TONES)));
    await writeFile(join(show.first, 'content/episodes/tones.md'), EPISODE);
    await show.publish();
    await show.cached('.verbatim/align-engine', dirname(aligner));
    await show.cached('.verbatim/transcribe-engine', dirname(sherpa));

    /** Steps as documented, but for what a test must not do, the address of the feed and the model. */
    const change =
      (isHasty: boolean) =>
      (run: string): string => {
        const own = INSTEAD[run] ?? run.replace(FEED, feed);
        if (!own.startsWith('npm run transcribe')) return own;
        const clock = pathToFileURL(join(show.root, 'clock.mjs')).href;
        const hasty = isHasty ? `NODE_OPTIONS='--import ${clock}' ` : '';
        return `${hasty}${own} --model ${model} --threads 1`;
      };
    /** The audio of the host is here already: addresses of this machine are not fetched. */
    const fetchSound = async (folder: string) => {
      for (const day of DAYS) {
        const name = createHash('sha256').update(soundOf(day)).digest('hex').slice(0, 32);
        await mkdir(join(folder, REMOTE_AUDIO), { recursive: true });
        await copyFile(sourceOf('first-episode.mp3'), join(folder, REMOTE_AUDIO, `${name}.mp3`));
      }
    };
    for (const [at, name] of ['one', 'two', 'three'].entries()) {
      published = at === 0 ? 1 : 2;
      days.push(await show.day(name, STEPS, change(at === 0), fetchSound));
      commits.push(await show.must(show.root, 'git -C origin.git rev-parse main'));
      if (at === 0) kept = await show.countCached('.verbatim/transcribe', /\/\d+\.json$/);
    }
  }, PATIENCE_MS);
  afterAll(() => rm(show.root, { recursive: true, force: true }));

  it('has no step that is unknown here', () => {
    const runs = STEPS.flatMap(({ run }) => run?.trim() ?? []);
    expect(runs).toEqual(expect.arrayContaining(Object.keys(INSTEAD)));
    const scripts = runs.flatMap((run) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
    const known = AUTHOR_COMMANDS.map(({ name }) => name);
    expect(scripts.filter((name) => !known.includes(name))).toEqual([]);
    expect(runs.filter((run) => run.includes(FEED))).toHaveLength(1);
    expect(STEPS.flatMap(({ uses }) => uses?.replace(/@.*/, '') ?? [])).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/cache',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
  });

  it('does every step on every day', () => {
    const wanted = STEPS.filter(({ run }) => run !== undefined).length;
    for (const { ran } of days) {
      expect(ran.filter(({ code }) => code !== 0)).toEqual([]);
      expect(ran).toHaveLength(wanted);
    }
  });

  it('times the first episode, and stops inside a long one when the hour is over', async () => {
    const [first] = days;
    expect(said(first, 'transcribe')).toContain('the time was over');
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(10);
    expect(await show.must(show.root, 'git -C origin.git show --format= --name-only main~1')).toBe(
      'content/episodes/2026/news-of-2026-05-01.timing.json',
    );
  });

  it('commits the new episode with its times, the state and the finished transcript', async () => {
    const files = await show.must(show.root, 'git -C origin.git show --format= --name-only main');
    expect(files.split('\n')).toEqual([
      'content/.import/notes/2026/news-of-2026-05-02.md',
      'content/.import/report.json',
      'content/.import/report.md',
      'content/.import/state.json',
      'content/episodes/2026/news-of-2026-05-02.md',
      'content/episodes/2026/news-of-2026-05-02.timing.json',
      'content/episodes/2026/news-of-2026-05-02.txt',
      'content/episodes/tones.md',
      'content/episodes/tones.timing.json',
    ]);
    const timing = await show.must(
      show.root,
      'git -C origin.git show main:content/episodes/2026/news-of-2026-05-02.timing.json',
    );
    expect(JSON.parse(timing)).toMatchObject({ level: 'words' });
  });

  it('changes no byte and commits nothing when nothing is new', () => {
    expect(days.map(({ changed }) => changed)).toEqual(['', '', '']);
    expect(said(days[2], 'import')).toContain('The feed has not changed. Nothing was written.');
    expect(said(days[2], 'transcribe')).toContain('All episodes have a transcript.');
    expect(commits[2]).toBe(commits[1]);
    expect(new Set(commits).size).toBe(2);
  });
});

function said(day: Day | undefined, command: string): string {
  return day?.ran.find(({ run }) => run.includes(`npm run ${command} `))?.said ?? '';
}
