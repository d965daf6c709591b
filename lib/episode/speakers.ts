import type { Person } from '@/lib/show/person';
import type { Show } from '@/lib/show/show';
import { nameKey, withoutRemark } from '@/lib/transcript/speaker-name';
import { transcriptFact } from '@/lib/transcript/transcript-fact';
import type { Episode } from './episode';

/** Speakers of an episode that have a colour of their own. */
const COLOURS = [1, 2, 3, 4, 5, 6] as const;

/** Number of a speaker's colour: `--speaker-1` to `--speaker-6`; 0 is neutral. */
export type SpeakerNumber = 0 | (typeof COLOURS)[number];

/** A speaker of an episode. */
export type Speaker = {
  /** The listed person's name, else the name in the transcript. */
  readonly name: string;
  readonly number: SpeakerNumber;
  /** `null` for a speaker that neither the show nor the episode lists. */
  readonly person: Person | null;
};

/** The speakers of an episode by each name that its transcript writes, in order of appearance. */
export type Speakers = ReadonlyMap<string, Speaker>;

/** The names of speakers that a transcript writes, each once, in order of appearance. */
export const SPEAKER_NAMES = transcriptFact(({ sections }): readonly string[] => {
  const names = sections.flatMap(({ blocks }) => blocks.flatMap(({ speaker }) => speaker ?? []));
  return [...new Set(names)];
});

type Named = Omit<Speaker, 'number'>;

/**
 * Finds the speakers of an episode and gives each a number, which decides the colour.
 *
 * The first six hosts of the show keep their numbers in all episodes, in the order of
 * `show.yaml`. Other speakers get the next ones: listed people first, then by appearance.
 * When none is left, they get the numbers of hosts who do not speak in this episode, and
 * from the seventh on 0. A single speaker has the number 0, since a colour would tell
 * nothing.
 */
export function speakersOf(
  show: Pick<Show, 'people'>,
  episode: Pick<Episode, 'people' | 'transcript'>,
): Speakers {
  const listed = distinct([...episode.people, ...show.people]);
  const byName = new Map<string, Named>();
  const byKey = new Map<string, Named>();
  const names = SPEAKER_NAMES.of(episode.transcript);
  const keys = new Set(names.map(nameKey));
  for (const name of names) {
    const plain = withoutRemark(name);
    const person = personNamed(listed, plain);
    // `Ben (laughing)` is Ben if Ben speaks, too; `Guest (A)` and `Guest (B)` are two people.
    const own = keys.has(nameKey(plain)) ? plain : name;
    const key = person === null ? `name ${nameKey(own)}` : person.id;
    const speaker = byKey.get(key) ?? { name: person?.name ?? name, person };
    byKey.set(key, speaker);
    byName.set(name, speaker);
  }
  const numbers = numbersFor([...byKey.values()], hostsOf(show), listed);
  const speakers = new Map([...byKey.values()].map((one) => [one, numbered(one, numbers)]));
  return new Map(
    [...byName].map(([name, one]) => [name, speakers.get(one) ?? numbered(one, numbers)]),
  );
}

/** Each speaker once, in order of appearance. */
export function listOf(speakers: Speakers): readonly Speaker[] {
  return [...new Set(speakers.values())];
}

/** Whether at least two people speak, so that a page tells them apart. */
export function isConversation(speakers: Speakers): boolean {
  return new Set(speakers.values()).size > 1;
}

function numbered(speaker: Named, numbers: ReadonlyMap<Named, SpeakerNumber>): Speaker {
  return { ...speaker, number: numbers.get(speaker) ?? 0 };
}

function numbersFor(
  speakers: readonly Named[],
  hosts: readonly Person[],
  listed: readonly Person[],
): ReadonlyMap<Named, SpeakerNumber> {
  if (speakers.length < 2) return new Map();
  const numbers = new Map<Named, SpeakerNumber>();
  const speakersAmong = (people: readonly Person[]) =>
    people.map(({ id }) => speakers.find(({ person }) => person?.id === id) ?? null);
  COLOURS.forEach((number, at) => {
    const host = speakersAmong(hosts)[at] ?? null;
    if (host !== null) numbers.set(host, number);
  });
  const taken = new Set(numbers.values());
  const free = COLOURS.filter((number) => !taken.has(number));
  // The numbers of silent hosts come last.
  free.sort((a, b) => Number(a <= hosts.length) - Number(b <= hosts.length));
  const inOrder = new Set([...speakersAmong(listed), ...speakers]);
  const others = [...inOrder].filter((one) => one !== null && !numbers.has(one));
  others.forEach((speaker, at) => speaker && numbers.set(speaker, free[at] ?? 0));
  return numbers;
}

function hostsOf({ people }: Pick<Show, 'people'>): readonly Person[] {
  return distinct(people.filter(({ role }) => /^(?:co-?)?host$/.test(role)));
}

function distinct(people: readonly Person[]): readonly Person[] {
  return people.filter(({ id }, at) => people.findIndex((one) => one.id === id) === at);
}

/**
 * The person with this name, also after a title as in `Dr. Anna Meier`, else the only one
 * whose name contains it.
 */
function personNamed(people: readonly Person[], name: string): Person | null {
  const key = nameKey(name);
  const full = people.find((person) => ` ${key}`.endsWith(` ${nameKey(person.name)}`));
  if (full !== undefined) return full;
  const similar = people.filter((person) => ` ${nameKey(person.name)} `.includes(` ${key} `));
  return similar.length === 1 ? (similar[0] ?? null) : null;
}
