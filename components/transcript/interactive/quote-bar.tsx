import { useEffect, useState } from 'react';
import { openShareDialog, type ClipTimes } from '@/components/share/open-share-dialog';
import { RowButton } from '@/components/ui/row-button';
import { messages as core } from '@/lib/messages/current/core';
import { messages as copying } from '@/lib/messages/current/copying';
import { messages } from '@/lib/messages/current/reading';
import { messages as shareMessages } from '@/lib/messages/current/share';
import { startOfWord } from '@/lib/browser/follow/follow-voice';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import { copyText } from '@/lib/browser/copy-text';
import { quoteLink } from '@/lib/links/quote-link';
import { selectedWords } from '@/lib/browser/follow/selected-words';
import type { WordRange } from '@/lib/browser/follow/word-index';

type QuoteBarProps = {
  readonly text: InteractiveText;
  readonly root: HTMLElement;
  /** The source that a quotation names after its speaker. */
  readonly source: string;
  readonly onPlay: (seconds: number) => void;
};

type Quote = { readonly range: WordRange; readonly left: number; readonly top: number };

/** Number of words at each end by which a link identifies a passage. */
const WORDS_EACH_END = 4;

/** A toolbar for selected text: play, copy as a quotation, copy a link, share. */
export function QuoteBar({ text, root, source, onPlay }: QuoteBarProps) {
  const [quote, setQuote] = useState<Quote | null>(null);
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    function showQuote(): void {
      setCopied(false);
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

  if (quote === null) return null;
  const { range } = quote;
  const start = startOfWord(text.voice, text.index, range.from);
  const times = timesOf(text, range);
  const link = () => linkTo(text, range);
  const copy = async (content: string) => setCopied(await copyText(content));

  return (
    <div
      role="toolbar"
      aria-label={messages.quote}
      // By default, a press on the toolbar would clear the selection.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      style={{ left: quote.left, top: quote.top }}
      className="no-print absolute z-20 flex rounded-lg select-none border border-line bg-paper p-1 text-sm font-medium shadow-lg"
    >
      {start !== null && <QuoteAction label={core.player.play} onPress={() => onPlay(start)} />}
      <QuoteAction
        label={messages.copyQuote}
        onPress={() => void copy(quotation(text, range, source, link()))}
      />
      <QuoteAction label={messages.copyLink} onPress={() => void copy(link())} />
      {times !== null && (
        <QuoteAction label={shareMessages.share} onPress={() => openShareDialog(times)} />
      )}
      <span
        role="status"
        className={copied ? 'grid place-items-center px-3 text-accent' : 'sr-only'}
      >
        {copied ? copying.copied : ''}
      </span>
    </div>
  );
}

function QuoteAction({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <RowButton onClick={onPress} className="px-3">
      {label}
    </RowButton>
  );
}

function quoteOf({ index }: InteractiveText, root: HTMLElement): Quote | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selectedWords(index, root, selection.getRangeAt(0));
  if (range === null) return null;
  const rect = selection.getRangeAt(0).getBoundingClientRect();
  const widest = 340;
  return {
    range,
    left: Math.max(8, Math.min(rect.left, innerWidth - widest)) + scrollX,
    top: rect.bottom + scrollY + 8,
  };
}

function linkTo(text: InteractiveText, range: WordRange): string {
  const { index } = text;
  const { from, to } = range;
  const passage = {
    start: index.textOf({ from, to: Math.min(to, from + WORDS_EACH_END - 1) }),
    end: index.textOf({ from: Math.max(from, to - WORDS_EACH_END + 1), to }),
  };
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  // A preview build is not at its public address, so links use the open page's address.
  const isPublic = canonical !== undefined && new URL(canonical).origin === location.origin;
  return quoteLink(isPublic ? canonical : location.href, passage, timesOf(text, range));
}

/** The times at which the words of a range are spoken; `null` when they are unknown. */
function timesOf({ voice }: InteractiveText, { from, to }: WordRange): ClipTimes | null {
  const start = voice.level === 'paragraphs' ? null : voice.words.startOf(from);
  const end = voice.words.endOf(to);
  return start === null || end === null ? null : { start, end };
}

function quotation(
  { index }: InteractiveText,
  range: WordRange,
  source: string,
  link: string,
): string {
  const speaker = index.speakerOf(range.from);
  const by = speaker === null ? source : `${speaker}, ${source}`;
  return `“${index.textOf(range)}”\n— ${by}\n${link}\n`;
}
