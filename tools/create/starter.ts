import { join } from 'node:path';
import { engineFile } from '@/lib/content/files/engine-folder';
import { slugOf } from '@/lib/content/slug';
import { AUTHOR_COMMANDS, CREATE } from '@/tools/commands';

/** Files that `create` writes, by their paths in the folder of the show. */
export const SHOW_FILE = 'content/show.yaml';
export const EPISODE_FILE = 'content/episodes/first-episode.md';

/** Files that are copied as they are, by what they become: names in `tools/create/files`. */
export const COPIED: Readonly<Record<string, string>> = {
  'public/audio/first-episode.mp3': 'first-episode.mp3',
  'public/artwork.png': 'artwork.png',
  '.github/workflows/deploy.yml': 'deploy.yml',
};

/** The path of a copied file in the package. */
export function sourceOf(name: string): string {
  return engineFile(join('tools/create/files', name));
}

/**
 * The text of `show.yaml`.
 *
 * @param title Of the show, any text.
 */
export function showText(title: string): string {
  // A JSON string is a YAML string, too.
  const quoted = JSON.stringify(title);
  return `# All fields: node_modules/@verbatim-podcast/verbatim/docs/show-yaml.md
title: ${quoted}
description: Write one or two sentences about the show here.
language: en
url: https://${nameOf(title)}.example
author: ${quoted}
artwork: /artwork.png
`;
}

/** @param day The date of the episode, such as `2026-11-29`. */
export function episodeText(day: string): string {
  return `---
title: Your first episode
date: ${day}
audio: /audio/first-episode.mp3
---

## Transcript

This is the first episode of your show, and a program reads it aloud. It is here so that you can
see what a page looks like.

The text is a Markdown file in the folder episodes. The sound is a file in the folder audio. Put
your own files beside them, and delete these two.

Then build the site again. Your episode is the first one on the home page.
`;
}

export const IGNORED = `node_modules/
out/
.verbatim/
.DS_Store
`;

/**
 * The package.json of a show.
 *
 * @param title Of the show.
 * @param engine The name of Verbatim's package, and what npm installs it from.
 */
export function packageText(
  title: string,
  engine: { readonly name: string; readonly from: string; readonly node: string },
): string {
  const json = {
    name: nameOf(title),
    private: true,
    engines: { node: engine.node },
    scripts: Object.fromEntries(
      AUTHOR_COMMANDS.filter((one) => one !== CREATE).map(({ name }) => [name, `verbatim ${name}`]),
    ),
    dependencies: { [engine.name]: engine.from },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Whether an author has changed nothing in these files since `create` wrote them. */
export function isStarter(show: string, episode: string): boolean {
  const title = /^title: (".*")$/m.exec(show)?.[1];
  const day = /^date: (.*)$/m.exec(episode)?.[1];
  if (title === undefined || day === undefined) return false;
  return show === showText(parsed(title)) && episode === episodeText(day);
}

function parsed(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return '';
  }
}

/** For an address and the name of a package; npm takes no letters of other scripts. */
function nameOf(title: string): string {
  const slug = slugOf(title);
  return /^[a-z0-9-]+$/.test(slug) ? slug : 'show';
}
