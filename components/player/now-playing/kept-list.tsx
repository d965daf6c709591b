import { Play, X } from 'lucide';
import { usePassages } from '@/components/player/use-passages';
import { useWholePlayer } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { saveFile } from '@/lib/browser/save-file';
import { quoteLink } from '@/lib/links/quote-link';
import { messages } from '@/lib/messages/current/listening';
import { keyOfPassage, type KeptPassage } from '@/lib/player/kept-passage';
import { passagesMarkdown } from '@/lib/player/passages-markdown';
import type { Track } from '@/lib/player/player-state';
import { formatClock } from '@/lib/time/format-clock';

const FILE_NAME = 'passages.md';

/** The passages that the reader saved on this device, newest first. */
export function KeptList({ track }: { readonly track: Track }) {
  const { store, storage } = useWholePlayer();
  const passages = usePassages();

  function playFrom(seconds: number): void {
    store.seek(seconds);
    store.play();
  }

  if (passages.length === 0) return <p className="py-4 text-quiet">{messages.noneKept}</p>;
  return (
    <>
      <ul>
        {passages.map((passage) => {
          const { start, trackId } = passage;
          return (
            <li
              key={keyOfPassage(passage)}
              className="flex items-start gap-1 border-t border-line py-3 first:border-t-0"
            >
              <a
                href={linkTo(passage)}
                onClick={({ currentTarget }) =>
                  // On a phone, the sheet would cover the passage.
                  currentTarget.closest<HTMLDialogElement>('dialog:modal')?.close()
                }
                className="group min-w-0 grow px-2"
              >
                <bdi className="line-clamp-3 font-serif group-hover:underline">{passage.text}</bdi>
                <span className="mt-1 block truncate text-sm text-quiet">
                  <bdi>{sourceOf(passage)}</bdi>
                </span>
              </a>
              {start !== null && trackId === track.id && (
                <IconButton
                  label={messages.playPassage(formatClock(start))}
                  onClick={() => playFrom(start)}
                >
                  <Icon icon={Play} className="size-5" />
                </IconButton>
              )}
              <IconButton
                label={messages.removePassage}
                onClick={() => storage.removePassage(passage)}
              >
                <Icon icon={X} className="size-5" />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <Button
        kind="plain"
        onClick={() => saveFile(markdownOf(passages), FILE_NAME)}
        className="mt-2"
      >
        {messages.exportKept}
      </Button>
    </>
  );
}

function sourceOf({ speaker, title, start }: KeptPassage): string {
  const clock = start === null ? null : formatClock(start);
  return [speaker, clock, title].filter((part) => part !== null).join(' · ');
}

/** A link to the words on the episode's page, which plays them as a clip. */
function linkTo({ page, first, last, start, end }: KeptPassage): string {
  const times = start === null ? null : { start, end };
  return quoteLink(new URL(page, location.href).href, { start: first, end: last }, times);
}

function markdownOf(passages: readonly KeptPassage[]): Blob {
  const labelOf = ({ speaker, start, title }: KeptPassage) =>
    [speaker, start === null ? null : formatClock(start)]
      .filter((part) => part !== null)
      .join(', ') || title;
  return new Blob([passagesMarkdown(passages, labelOf, linkTo)], { type: 'text/markdown' });
}
