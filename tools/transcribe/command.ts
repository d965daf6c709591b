import { several } from '@/tools/cli/arguments';
import type { Command } from '@/tools/cli/command';
import { optional, repeatable, toggle } from '@/tools/cli/flag';
import { COUNT, oneOf, type Value } from '@/tools/cli/values';
import { endpointOf } from './engines/endpoint-address';
import { ENGINE_NAMES } from './engines/engine';
import { stretchOf } from './stretches';

/** Which episodes there are is known once the content is read. */
const EPISODE: Value<string> = {
  name: '<episode>',
  expected: "the name of an episode's file, without .md",
  read: (text) => text,
};

/** `transcribe` reads them itself, since a track may also follow the names of episodes. */
const TRACK: Value<string> = {
  name: '<name=file>',
  expected: 'a name and the file of its voice, such as Ada=ada.wav',
  read: (text) => (/^[^=]+=.+$/.test(text) ? text : null),
};

const CHANNELS: Value<string> = {
  name: '<left,right>',
  expected: 'the names of the left and the right channel, such as Ada,Ben',
  read: (text) => (/^[^,]+,[^,]+$/.test(text) ? text : null),
};

const STRETCH: Value<string> = {
  name: '<from-to>',
  expected: 'two times, such as 12:00-13:30',
  read: (text) => (stretchOf(text) === null ? null : text),
};

const LANGUAGE: Value<string> = {
  name: '<language>',
  expected: 'a language tag, such as de or pt-BR',
  read: (text) => (/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text) ? text : null),
};

const MODEL: Value<string> = {
  name: '<model>',
  expected: 'the name of a model, or the folder or file that holds one',
  read: (text) => (text === '' ? null : text),
};

const ENDPOINT: Value<string> = {
  name: '<address>',
  expected: 'an address such as https://api.example.com/v1; http is for this machine alone',
  read: (text) => (typeof endpointOf(text) === 'string' ? null : text),
};

export const TRANSCRIBE = {
  name: 'transcribe',
  does: 'Makes transcripts of episodes that have none, with the times of their words, and writes them into the episode files. All of it happens on this machine, unless you name an endpoint.',
  flags: {
    all: toggle('takes all episodes without a transcript'),
    newest: optional(COUNT, 'takes this many of the newest episodes without a transcript'),
    language: optional(LANGUAGE, "the language that is spoken; the show's when left out"),
    engine: optional(oneOf(ENGINE_NAMES), 'the program that recognizes'),
    model: optional(MODEL, 'the model, or its folder on a machine without a network'),
    endpoint: optional(ENDPOINT, "an address that speaks OpenAI's audio/transcriptions"),
    speakers: optional(COUNT, 'tells this many voices apart'),
    tracks: repeatable(TRACK, 'the voice of one person, for one episode', []),
    stereo: optional(CHANNELS, 'whose voices the two channels are, for one episode'),
    skip: repeatable(STRETCH, 'leaves out a stretch, for one episode', []),
    try: toggle('recognizes three minutes with each engine, prints them, and writes nothing'),
    minutes: optional(COUNT, 'stops after this many minutes; the next run goes on'),
    threads: optional(COUNT, 'threads of the engine; one less than the cores when left out'),
    again: toggle('also takes recognized text that nobody has changed'),
    unpinned: toggle('allows models whose files were not checked'),
    'allow-private': toggle('asks addresses in private networks for audio, too'),
    yes: toggle('asks no questions'),
  },
  args: several(EPISODE, "names of episodes' files without .md"),
  exits: {
    0: 'All episodes are transcribed, or the time was over.',
    1: 'An episode could not be transcribed, or something is missing.',
    130: 'You stopped it. What was recognized is kept, and the same command goes on.',
  },
} satisfies Command;
