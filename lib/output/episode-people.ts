import type { Episode } from '@/lib/episode/episode';
import { peopleOf } from '@/lib/episode/people-of';
import { isConversation, listOf, speakersOf, type SpeakerNumber } from '@/lib/episode/speakers';
import { collectionPath } from '@/lib/links/collection-path';
import { facePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';
import { talkShares } from './talk-shares';

/** A person of an episode, as its page shows them. */
export type EpisodePerson = {
  readonly name: string;
  readonly roles: readonly string[];
  /** Path of the person's page; `null` for a speaker that is not listed. */
  readonly path: string | null;
  /** Path of a small picture below the site's root. */
  readonly face: string | null;
  /** `null` for a person who does not speak, and if a single person speaks. */
  readonly number: SpeakerNumber | null;
  /** Share of the talk in whole per cent; `null` without other speakers. */
  readonly share: number | null;
};

/** The people of an episode, then the speakers that are not listed. */
export function episodePeople(show: Show, episode: Episode): EpisodePerson[] {
  const speakers = speakersOf(show, episode);
  const speaking = isConversation(speakers) ? listOf(speakers) : [];
  const shares = talkShares(show, episode);
  const people = peopleOf(show, episode);
  const ids = new Set(people.map(({ id }) => id));
  const listed = [...ids].map((id): EpisodePerson => {
    const entries = people.filter((person) => person.id === id);
    const speaker = speaking.find(({ person }) => person?.id === id);
    return {
      name: entries[0]?.name ?? id,
      roles: [...new Set(entries.map(({ role }) => role))],
      path: collectionPath('people', id),
      face: entries.map(facePath).find((face) => face !== null) ?? null,
      number: speaker?.number ?? null,
      share: speaker === undefined ? null : (shares.get(speaker.name) ?? null),
    };
  });
  const others = speaking.filter(({ person }) => person === null || !ids.has(person.id));
  const unlisted = others.map(({ name, number, person }): EpisodePerson => {
    const share = shares.get(name) ?? null;
    return { name, roles: [], path: null, face: facePath(person), number, share };
  });
  return [...listed, ...unlisted];
}
