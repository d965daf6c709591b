import { runCommand } from './cli/run-command';
import { IMPORT } from './commands';

await runCommand(IMPORT, async ({ args: what, flags }) => {
  const { importShow } = await import('./commands/import');
  return importShow(what, {
    into: flags.into,
    audio: flags.audio,
    since: flags.since,
    only: flags.only,
    match: flags.match,
    dryRun: flags['dry-run'],
    update: flags.update,
    theirs: flags.theirs ?? [],
    noTranscripts: flags['no-transcripts'],
    noPictures: flags['no-pictures'],
    noProbe: flags['no-probe'],
    topics: flags.topics,
    yes: flags.yes,
    url: flags.url,
    zone: flags.zone,
    stripNumbers: flags['strip-numbers'],
    again: flags.again,
    allowPrivate: flags['allow-private'],
    iOwnThis: flags['i-own-this'],
    merge: flags.merge,
    pictures: flags.pictures,
    map: flags.map ?? new Map(),
    feed: flags.feed ?? null,
  });
});
