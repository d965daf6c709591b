import type { Episode } from '@/lib/episode/episode';
import { isConversation, listOf, speakersOf, type Speaker } from '@/lib/episode/speakers';
import { shortNameOf, withInitial } from '@/lib/language/short-name';
import { facePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';
import type { SpeakerLabel, SpeakerLabels } from '@/lib/transcript/speaker-heads';

/** What a page shows of an episode's speakers, by each name in its transcript. */
export function speakerLabels(show: Show, episode: Episode): SpeakerLabels {
  const speakers = speakersOf(show, episode);
  const hasColours = isConversation(speakers);
  const all = listOf(speakers);
  return new Map([...speakers].map(([name, speaker]) => [name, labelOf(speaker, all, hasColours)]));
}

function labelOf(speaker: Speaker, all: readonly Speaker[], hasColours: boolean): SpeakerLabel {
  const { name, number, person } = speaker;
  const others = all.filter((one) => one !== speaker);
  const first = shortNameOf(name);
  const isAmbiguous = others.some((one) => isSame(shortNameOf(one.name), first));
  const short = isAmbiguous ? withInitial(name) : first;
  return {
    fullName: name,
    shortName: others.some((one) => isSame(withInitial(one.name), short)) ? name : short,
    isAmbiguous,
    number: hasColours ? number : null,
    face: facePath(person),
  };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
