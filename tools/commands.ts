import { REDIRECT_SERVERS } from '@/lib/output/redirects';
import { SERVERS } from '@/lib/output/server-config';
import { NO_ARGUMENTS, one, oneAndMore, several } from './cli/arguments';
import type { Command } from './cli/command';
import { optional, toggle, withDefault } from './cli/flag';
import { DAY, FIELD_MAP, SITE, ZONE } from './import/values';
import { FIELD_ORDER } from './import/episode/mapped-episode';
import { DEPLOY_STEPS } from './deploy/plan-deployment';
import { TRANSCRIBE } from './transcribe/command';
import { SHARD } from './shard';
import { COUNT, FILE, FOLDER, HOST, NEW_FOLDER, oneOf, PORT, type Value } from './cli/values';

const TITLE: Value<string> = {
  name: '<text>',
  expected: 'the name of the show',
  read: (text) => (text.trim() === '' ? null : text.trim()),
};

export const CREATE = {
  name: 'create',
  does: 'Makes a folder for a show of its own that installs Verbatim as a package: show.yaml, a first episode, package.json and a workflow that deploys. Overwrites nothing.',
  flags: {
    title: optional(TITLE, 'the name of the show; made from the name of the folder if left out'),
  },
  args: one(NEW_FOLDER, 'the folder of the show'),
  exits: {
    0: 'The folder is made.',
    1: 'A file is there already, or npm could not pack Verbatim.',
  },
} satisfies Command;

export const DEV = {
  name: 'dev',
  does: 'Serves the site at http://localhost:3000/ while you change it. Episodes with a problem are left out until it is solved. Ctrl-C ends it.',
  flags: {},
  args: NO_ARGUMENTS,
  exits: { 1: 'The show or the server has a problem.' },
} satisfies Command;

export const BUILD = {
  name: 'build',
  does: 'Checks the content, builds the site and writes it to a folder. A build that finds a problem leaves the folder as it was.',
  flags: {
    out: withDefault(NEW_FOLDER, 'the folder for the site', 'out'),
    shard: optional(SHARD, 'makes one of several parts, for `merge`, and writes no site'),
  },
  args: NO_ARGUMENTS,
  exits: { 0: 'The site is written.', 1: 'The content has a problem, or the build failed.' },
} satisfies Command;

export const MERGE = {
  name: 'merge',
  does: 'Puts together what the parts of a build (`build --shard`) have made, and makes the rest of the site.',
  flags: { out: withDefault(NEW_FOLDER, 'the folder for the site', 'out') },
  args: oneAndMore(FOLDER, FOLDER, 'a folder for each part, with its `store` and `og`'),
  exits: { 0: 'The site is written.', 1: 'A part is missing, or the build failed.' },
} satisfies Command;

export const START = {
  name: 'start',
  does: 'Builds the site into `out` and serves it as a static host would. Ctrl-C ends it.',
  flags: {
    dir: optional(FOLDER, 'serves this export as it is, without a build'),
    port: withDefault(PORT, 'the port; 0 takes a free one', 3000, 'PORT'),
    host: withDefault(HOST, 'the address; 0.0.0.0 lets other devices connect', 'localhost'),
  },
  args: NO_ARGUMENTS,
  exits: { 1: 'The content has a problem, the build failed, or the port cannot be used.' },
} satisfies Command;

export const CHECK = {
  name: 'check',
  does: 'Reads the show and all episodes, and prints every problem with its file and line. Writes nothing.',
  flags: {},
  args: NO_ARGUMENTS,
  exits: { 0: 'There is no problem.', 1: 'The content has a problem.' },
} satisfies Command;

export const HEADERS = {
  name: 'headers',
  does: 'Prints the configuration of a server that does not read `_headers`.',
  flags: {},
  args: one(oneOf(SERVERS), 'the server'),
  exits: { 0: 'The configuration is printed.', 1: 'The content has a problem.' },
} satisfies Command;

export const REDIRECTS = {
  name: 'redirects',
  does: 'Prints the rules that lead old addresses (`formerly`, `feedFormerly`) to new ones, for a server that does not read `_redirects`.',
  flags: {},
  args: one(oneOf(REDIRECT_SERVERS), 'the server'),
  exits: { 0: 'The rules are printed.', 1: 'The content has a problem.' },
} satisfies Command;

/** `align` reads the content and knows which episodes there are. */
const EPISODE: Value<string> = {
  name: '<episode>',
  expected: "the name of an episode's file, without .md",
  read: (text) => text,
};

export const ALIGN = {
  name: 'align',
  does: 'Finds out when each word of a transcript is spoken, and writes it beside the episode. All of it happens on this machine.',
  flags: {
    force: toggle('aligns episodes that are up to date, too'),
    audio: optional(FILE, 'a copy of the audio, for one episode whose own is on another host'),
  },
  args: several(EPISODE, "names of episodes' files without .md; all episodes when left out"),
  exits: {
    0: 'All episodes are aligned.',
    1: 'An episode could not be aligned, or ffmpeg is missing.',
    130: 'You stopped it. Finished episodes are written.',
  },
} satisfies Command;

export const NAMES = {
  name: 'names',
  does: 'Puts misheard names right in transcripts, as `names.yaml` says. It prints each change with its sentence and asks. The times of words stay.',
  flags: {
    suggest: toggle('changes nothing, and lists words that may be misheard names'),
    yes: toggle('makes all changes without a question, for CI'),
  },
  args: several(EPISODE, "names of episodes' files without .md; all episodes when left out"),
  exits: {
    0: 'The names are right.',
    1: '`names.yaml` or an episode has a problem.',
  },
} satisfies Command;

const NEW_NAME: Value<string> = {
  name: '<old=new>',
  expected: 'the old and the new name of a speaker, such as "Speaker 1=Joanna Rivers"',
  read: (text) => (text.includes('=') ? text : null),
};

export const SPEAKERS = {
  name: 'speakers',
  does: 'Lists who speaks in an episode, how long, where the longest turn is, and the first sentence of each. It renames them if you like. The times of words stay.',
  flags: { yes: toggle('renames without a question, for CI') },
  args: oneAndMore(EPISODE, NEW_NAME, 'the episode, and new names; without names it asks for them'),
  exits: {
    0: 'The speakers are listed, and renamed if you said so.',
    1: 'The episode has a problem, or a new name would be read as text.',
  },
} satisfies Command;

const SOURCE: Value<string> = {
  name: '<feed>',
  expected: 'the address of a feed, the file of a feed or an OPML list, or a folder',
  read: (text) => (text === '' ? null : text),
};

const TEXT: Value<string> = {
  name: '<text>',
  expected: 'a part of a title',
  read: (text) => (text.trim() === '' ? null : text),
};

const FIELDS: Value<readonly string[]> = {
  name: '<field,…>',
  expected: 'names of fields, such as title,summary, or notes',
  read(text) {
    const names = text.split(',').map((name) => name.trim());
    const known: readonly string[] = [...FIELD_ORDER, 'notes'];
    return names.every((name) => known.includes(name)) ? names : null;
  },
};

export const IMPORT = {
  name: 'import',
  does: 'Brings a show over from its feed, or from a folder of Hugo, Jekyll, Eleventy or Astro: show.yaml, a file for each episode, notes, transcripts and chapters. It ends with a check and a report of what was not taken.',
  flags: {
    into: withDefault(NEW_FOLDER, 'the content folder', 'content', 'CONTENT_DIR'),
    update: toggle('brings an earlier import up to date; your own changes stay'),
    merge: toggle('merges notes that both you and the feed changed, for --update'),
    theirs: optional(FIELDS, 'fields in which the feed wins over your changes, for --update'),
    audio: withDefault(
      oneOf(['keep', 'download']),
      'leaves audio where it is, or brings it home',
      'keep',
    ),
    since: optional(DAY, 'takes only episodes from this day on'),
    only: optional(COUNT, 'takes only this many of the newest episodes'),
    match: optional(TEXT, 'takes only episodes with this text in their title'),
    'dry-run': toggle('writes nothing, and prints the whole report'),
    'no-transcripts': toggle('fetches no transcripts and chapters'),
    'no-pictures': toggle('takes no artwork, and no pictures of episodes and chapters'),
    pictures: toggle('takes pictures inside notes, too, if they are not small'),
    'no-probe': toggle('asks no host for the size and length of audio'),
    topics: toggle('turns keywords and categories of episodes into topics'),
    'strip-numbers': toggle('cuts numbers from the beginning of titles'),
    url: optional(SITE, 'the address of the site'),
    zone: optional(ZONE, 'the time zone that days on pages follow'),
    again: toggle('makes files again that you deleted'),
    map: optional(FIELD_MAP, 'names of fields in a folder, as ours=theirs'),
    feed: optional(SOURCE, 'the live feed of a folder, from which guids are taken'),
    'allow-private': toggle('asks addresses in private networks, too'),
    'i-own-this': toggle('imports a feed that asks not to be imported'),
    yes: toggle('asks no questions'),
  },
  args: one(SOURCE, 'the address or the file of a feed, or the folder of a site'),
  exits: {
    0: 'Everything was taken.',
    1: 'It is written, and the check or the comparison of notes found something.',
    130: 'You stopped it. Written files are whole, and the same command goes on.',
  },
} satisfies Command;

const MANIFEST: Value<string> = {
  name: '<manifest>',
  expected: 'the address of the site, or the file or folder of an earlier manifest',
  read: (text) => (text.trim() === '' ? null : text),
};

export const DEPLOY_DIFF = {
  name: 'deploy:diff',
  does: 'Prints which files of the export are new, changed or gone since the last deployment, in the order in which they should go to the host. Writes `deployment.json` into the export, for the next time.',
  flags: {
    dir: withDefault(FOLDER, 'the folder of the export', 'out'),
    against: optional(MANIFEST, 'what the host has; left out, every file is new'),
    only: optional(oneOf(DEPLOY_STEPS), 'prints the paths of one step, for another program'),
  },
  args: NO_ARGUMENTS,
  exits: {
    0: 'The files are printed.',
    1: 'There is no export, or the manifest cannot be read.',
  },
} satisfies Command;

/** The commands of authors. Those of maintainers are in `tools/dev/commands.ts`. */
export const AUTHOR_COMMANDS: readonly Command[] = [
  CREATE,
  DEV,
  BUILD,
  MERGE,
  START,
  CHECK,
  HEADERS,
  REDIRECTS,
  DEPLOY_DIFF,
  IMPORT,
  ALIGN,
  NAMES,
  SPEAKERS,
  TRANSCRIBE,
];
