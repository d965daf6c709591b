import { useState } from 'react';
import { Face } from '@/components/ui/face';
import { chapterAt } from '@/lib/browser/player/known-chapters';
import { holds, type Track } from '@/lib/player/player-state';
import { speakerAt, type TalkSpeaker } from '@/lib/transcript/talk';
import { useChapters } from './chapters';
import { usePlayer, useWholePlayer } from './use-player';
import { useTimedExtras } from './use-timed-extras';

type Line = { readonly speaker: TalkSpeaker | null; readonly text: string };

/**
 * Who speaks and in which chapter; without speakers the chapter, else the show. Screen
 * readers skip it, since it changes with every turn.
 */
export function NowSpeaking({ track }: { readonly track: Track }) {
  const { showTitle } = useWholePlayer();
  const talk = useTimedExtras(track)?.talk ?? null;
  const chapters = useChapters(track.id);
  const speaker = usePlayer((state) =>
    talk !== null && holds(state, track.id) ? speakerAt(talk, state.position) : null,
  );
  const chapter = usePlayer((state) =>
    holds(state, track.id) ? chapterAt(chapters, state.position) : null,
  );
  const title = chapter?.title ?? null;
  const line: Line = { speaker, text: title ?? (speaker === null ? showTitle : '') };
  return <CrossFade line={line} />;
}

/** Shows a line, and for a moment the one before it, which fades out. */
function CrossFade({ line }: { readonly line: Line }) {
  const [shown, setShown] = useState<Line>(line);
  const [former, setFormer] = useState<Line | null>(null);
  if (keyOf(shown) !== keyOf(line)) {
    setShown(line);
    setFormer(shown);
  }
  return (
    <span aria-hidden="true" className="now-speaking">
      {former !== null && (
        <span key={keyOf(former)} data-former="" onAnimationEnd={() => setFormer(null)}>
          <LineText line={former} />
        </span>
      )}
      <span key={keyOf(line)}>
        <LineText line={line} />
      </span>
    </span>
  );
}

function LineText({ line: { speaker, text } }: { readonly line: Line }) {
  return (
    <>
      {speaker !== null && (
        <>
          <Face name={speaker.name} src={speaker.face} number={speaker.number} size={20} />
          <bdi className="shrink-0 font-medium text-ink">{speaker.name}</bdi>
          {text !== '' && <span>·</span>}
        </>
      )}
      <bdi className="truncate">{text}</bdi>
    </>
  );
}

function keyOf({ speaker, text }: Line): string {
  return `${speaker?.name ?? ''} ${text}`;
}
