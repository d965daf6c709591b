import { describe, expect, it } from 'vitest';
import { isConversation, listOf, speakersOf } from '@/lib/episode/speakers';
import type { Person } from '@/lib/show/person';
import { person } from '@/tests/support/people';
import type { Block } from '@/lib/transcript/transcript';

function spokenBy(...names: (string | null)[]) {
  const blocks = names.map((speaker, at): Block => ({
    id: `p${at + 1}`,
    kind: 'paragraph',
    speaker,
    startSeconds: null,
    html: 'Yes.',
    text: 'Yes.',
  }));
  const section = { id: 'start', title: null, level: 3, startSeconds: null, blocks } as const;
  return { sections: [section], wordCount: names.length };
}

function numbers(hosts: readonly Person[], people: readonly Person[], ...names: string[]) {
  const speakers = speakersOf({ people: hosts }, { people, transcript: spokenBy(...names) });
  return Object.fromEntries(listOf(speakers).map(({ name, number }) => [name, number]));
}

const NORA = person('Nora Lind');
const IDRIS = person('Idris Vale');

describe('the speakers of an episode', () => {
  it('keep their numbers in all episodes if they are hosts', () => {
    const hosts = [NORA, IDRIS];
    expect(numbers(hosts, [], 'Idris Vale', 'Nora Lind')).toEqual({
      'Idris Vale': 2,
      'Nora Lind': 1,
    });
    expect(numbers(hosts, [], 'Idris Vale', 'Ada')).toEqual({ 'Idris Vale': 2, Ada: 3 });
  });

  it('get the numbers after the hosts, listed people first, then by appearance', () => {
    const guest = person('Ada Byron', 'guest');
    expect(numbers([NORA], [NORA, guest], 'Caller', 'Nora Lind', 'Ada Byron')).toEqual({
      Caller: 3,
      'Nora Lind': 1,
      'Ada Byron': 2,
    });
  });

  it('have no number of their own from the seventh on', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    expect(Object.values(numbers([], [], ...names))).toEqual([1, 2, 3, 4, 5, 6, 0, 0]);
  });

  it('get the numbers of silent hosts when no other is left', () => {
    const hosts = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => person(name));
    expect(numbers(hosts, [], 'One', 'A', 'B', 'C')).toEqual({ One: 1, A: 6, B: 2, C: 3 });
  });

  it('include the seventh host of a show as a guest', () => {
    const hosts = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((name) =>
      person(name),
    );
    expect(numbers(hosts, [], 'Two', 'Seven')).toEqual({ Two: 2, Seven: 1 });
  });

  it('have no number if only one of them speaks', () => {
    const speakers = speakersOf(
      { people: [NORA, IDRIS] },
      { people: [], transcript: spokenBy('Nora', null, 'Nora Lind') },
    );
    expect(isConversation(speakers)).toBe(false);
    expect(listOf(speakers)).toEqual([{ name: 'Nora Lind', number: 0, person: NORA }]);
  });

  it.each(['Nora', 'NORA', 'Lind', 'Dr. Nora Lind', 'nora  lind'])(
    'are the listed person for the name %s',
    (name) => {
      expect(numbers([NORA, IDRIS], [], name, 'Idris')).toEqual({
        'Nora Lind': 1,
        'Idris Vale': 2,
      });
    },
  );

  it('are not guessed from a first name that two people have', () => {
    const other = person('Nora Berg', 'guest');
    expect(numbers([NORA], [other], 'Nora', 'Nora Berg')).toEqual({ Nora: 3, 'Nora Berg': 2 });
  });

  it('give no number to people who make the show without speaking', () => {
    const editor = person('Ed Page', 'editor');
    expect(numbers([editor, NORA], [], 'Nora Lind', 'Ada')).toEqual({ 'Nora Lind': 1, Ada: 2 });
  });
});
