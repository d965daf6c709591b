import { useEffect, useState } from 'react';
import { showShareDialog } from '@/components/player/share-request';
import { useWholePlayer } from '@/components/player/use-player';
import { LazyPart } from '@/components/ui/lazy-part';
import { RowButton } from '@/components/ui/row-button';
import { messages as core } from '@/lib/messages/current/core';
import { messages as copying } from '@/lib/messages/current/copying';
import { messages } from '@/lib/messages/current/reading';
import { startOfWord } from '@/lib/browser/follow/follow-voice';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import {
  linkToRange,
  passageOfRange,
  quotedText,
  timesOfRange,
} from '@/lib/browser/follow/describe-range';
import type { KeptPassage } from '@/lib/player/kept-passage';
import type { Track } from '@/lib/player/player-state';
import { copyText } from '@/lib/browser/copy-text';
import { selectedWords } from '@/lib/browser/follow/selected-words';
import type { WordRange } from '@/lib/browser/follow/word-index';

const loadImage = async () => (await import('./quote-image')).QuoteImage;

type QuoteBarProps = {
  readonly text: InteractiveText;
  readonly track: Track;
  readonly root: HTMLElement;
  /** The source that a quotation names after its speaker. */
  readonly source: string;
  readonly onPlay: (seconds: number) => void;
};

type Quote = { readonly range: WordRange; readonly left: number; readonly top: number };

/** What was done with the selected text last. */
type Done = 'quote' | 'link' | 'save';

/** A toolbar for selected text: play, save, copy as a quotation, copy a link, share, picture. */
export function QuoteBar({ text, track, root, source, onPlay }: QuoteBarProps) {
  const { storage } = useWholePlayer();
  const [quote, setQuote] = useState<Quote | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  /** The words of the picture; their selection may be gone by then. */
  const [pictured, setPictured] = useState<WordRange | null>(null);

  useEffect(() => {
    function showQuote(): void {
      setDone(null);
      setQuote(quoteOf(text, root));
    }
    let timer: ReturnType<typeof setTimeout>;
    function onSelect(): void {
      // Waits until the selection stops changing.
      clearTimeout(timer);
      timer = setTimeout(showQuote, 150);
    }
    showQuote();
    document.addEventListener('selectionchange', onSelect);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onSelect);
    };
  }, [text, root]);

  const picture = pictured !== null && (
    <LazyPart
      load={loadImage}
      props={{ text, range: pictured, track, onClose: () => setPictured(null) }}
      onLoadError={() => setPictured(null)}
    />
  );
  if (quote === null) return picture;
  const { range } = quote;
  const start = startOfWord(text.voice, text.index, range.from);
  const times = timesOfRange(text, range);
  const copy = async (what: Done, content: string) =>
    setDone((await copyText(content)) ? what : null);

  return (
    <>
      <div
        role="toolbar"
        aria-label={messages.quote}
        // By default, a press on the toolbar would clear the selection.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        style={{ left: quote.left, top: quote.top }}
        className="no-print absolute z-20 flex max-w-[calc(100vw-1rem)] flex-wrap rounded-lg select-none border border-line bg-paper p-1 text-sm font-medium shadow-lg"
      >
        {start !== null && <QuoteAction label={core.player.play} onPress={() => onPlay(start)} />}
        <QuoteAction
          label={done === 'save' ? messages.saved : messages.save}
          onPress={() => {
            storage.keepPassage(passageToKeep(text, range, track));
            setDone('save');
          }}
        />
        <QuoteAction
          label={done === 'quote' ? copying.copied : messages.copyQuote}
          onPress={() => void copy('quote', quotation(text, range, source))}
        />
        <QuoteAction
          label={done === 'link' ? copying.copied : messages.copyLink}
          onPress={() => void copy('link', linkToRange(text, range))}
        />
        {times !== null && (
          <QuoteAction
            label={core.player.share}
            onPress={() => showShareDialog({ track, clip: times })}
          />
        )}
        <QuoteAction label={messages.image} onPress={() => setPictured(range)} />
        <span role="status" className="sr-only">
          {done !== null && (done === 'save' ? messages.saved : copying.copied)}
        </span>
      </div>
      {picture}
    </>
  );
}

function QuoteAction({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <RowButton onClick={onPress} className="px-3 whitespace-nowrap">
      {label}
    </RowButton>
  );
}

/** Width of the toolbar on one line, at most. */
const WIDEST = 480;

function quoteOf({ index }: InteractiveText, root: HTMLElement): Quote | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selectedWords(index, root, selection.getRangeAt(0));
  if (range === null) return null;
  const rect = selection.getRangeAt(0).getBoundingClientRect();
  return {
    range,
    left: Math.max(8, Math.min(rect.left, innerWidth - WIDEST)) + scrollX,
    top: rect.bottom + scrollY + 8,
  };
}

function passageToKeep(
  text: InteractiveText,
  range: WordRange,
  { id, title, page }: Track,
): Omit<KeptPassage, 'at'> {
  const { index } = text;
  const { start: first, end: last } = passageOfRange(index, range);
  const { start, end } = timesOfRange(text, range) ?? { start: null, end: null };
  return {
    trackId: id,
    title,
    page,
    speaker: index.speakerOf(range.from),
    text: quotedText(index, range),
    first,
    last,
    start,
    end,
  };
}

function quotation(text: InteractiveText, range: WordRange, source: string): string {
  const { index } = text;
  const speaker = index.speakerOf(range.from);
  const by = speaker === null ? source : `${speaker}, ${source}`;
  return `“${index.textOf(range)}”\n— ${by}\n${linkToRange(text, range)}\n`;
}
