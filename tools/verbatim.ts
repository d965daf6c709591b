#!/usr/bin/env node
import { extname } from 'node:path';
import { engineFolder } from '@/lib/content/files/engine-folder';
import { nearestName } from '@/lib/content/nearest-name';
import { fileOf, WRONG_USAGE } from './cli/command';
import { AUTHOR_COMMANDS } from './commands';
import { unsupportedInstall } from './unsupported-install';

/** The program `verbatim` of the package: its first argument is the name of a command. */
const [name] = process.argv.splice(2, 1);

const unsupported = unsupportedInstall(engineFolder());

if (unsupported !== null) {
  console.error(unsupported);
  process.exitCode = 1;
} else if (name !== undefined && AUTHOR_COMMANDS.some((command) => command.name === name)) {
  // The file of a command reads the rest of the arguments. It is TypeScript or, in the package, not.
  await import(new URL(`./${fileOf({ name })}${extname(import.meta.url)}`, import.meta.url).href);
} else if (name === undefined || name === '--help' || name === '-h') {
  console.log(listOfCommands());
} else {
  const near = nearestName(
    name,
    AUTHOR_COMMANDS.map((command) => command.name),
  );
  const remedy = near === undefined ? 'verbatim --help lists them.' : `Did you mean ${near}?`;
  console.error(`${name}: There is no such command. ${remedy}`);
  process.exitCode = WRONG_USAGE;
}

function listOfCommands(): string {
  const width = Math.max(...AUTHOR_COMMANDS.map((command) => command.name.length));
  const rows = AUTHOR_COMMANDS.map((command) => {
    const [sentence = ''] = command.does.split(/(?<=\.) /);
    return `  ${command.name.padEnd(width)}  ${sentence}`;
  });
  return `Usage: verbatim <command> [flags]\n\n${rows.join('\n')}\n\nverbatim <command> --help says more.`;
}
