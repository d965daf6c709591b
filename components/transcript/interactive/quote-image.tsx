import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { DialogHead } from '@/components/ui/dialog-head';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import type { WordRange } from '@/lib/browser/follow/word-index';
import { cardOf, lookOf } from '@/lib/browser/follow/quote-card-of';
import { CARD_WIDTH, drawQuoteCard } from '@/lib/browser/quote-card';
import { saveFile } from '@/lib/browser/save-file';
import { messages } from '@/lib/messages/current/reading';
import { messages as core } from '@/lib/messages/current/core';
import type { Track } from '@/lib/player/player-state';

/** Heights in pixels: for posts, and for the whole screen of a phone. */
const HEIGHTS = { portrait: 1350, tall: 1920 } as const;

const SHAPES = ['portrait', 'tall'] as const;

type Shape = (typeof SHAPES)[number];

type QuoteImageProps = {
  readonly text: InteractiveText;
  readonly range: WordRange;
  readonly track: Track;
  readonly onClose: () => void;
};

/** A dialog with a passage as a picture, to share or to download. */
export function QuoteImage({ text, range, track, onClose }: QuoteImageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState<Shape>('portrait');
  const card = cardOf(text, range, track);

  useEffect(() => {
    const element = canvas.current;
    if (element !== null) void drawQuoteCard(element, card, lookOf(text, range));
  });

  async function withFile(handle: (file: File) => Promise<void> | void): Promise<void> {
    const blob = await new Promise<Blob | null>((done) => canvas.current?.toBlob(done));
    if (blob !== null) await handle(new File([blob], `${track.id}.png`, { type: blob.type }));
  }

  return (
    <Dialog
      aria-labelledby="quote-image"
      onClose={onClose}
      className="m-auto max-h-[96dvh] w-md max-w-[92vw] rounded-xl"
    >
      <div className="p-4 sm:p-6">
        <DialogHead id="quote-image" title={messages.quoteImage} close={messages.close} />
        <canvas
          ref={canvas}
          width={CARD_WIDTH}
          height={HEIGHTS[shape]}
          role="img"
          aria-label={card.quote}
          className="mx-auto max-h-[58dvh] max-w-full rounded-lg border border-line"
        />
        <div className="mt-4 flex flex-wrap items-center gap-2">
          {SHAPES.map((one) => (
            <Choice
              key={one}
              label={messages[one]}
              name="shape"
              checked={shape === one}
              onChoose={() => setShape(one)}
              className="px-4"
            />
          ))}
          <span className="grow" />
          <Button
            kind="outlined"
            onClick={() => void withFile((file) => saveFile(file, file.name))}
          >
            {messages.download}
          </Button>
          {canShareFiles() && (
            <Button kind="filled" onClick={() => void withFile(shareFile)}>
              {core.player.share}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function canShareFiles(): boolean {
  // Some browsers lack this API, although the types have it.
  const known: Partial<Pick<Navigator, 'canShare'>> = navigator;
  return known.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) === true;
}

async function shareFile(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] });
  } catch {
    // The reader closed the system's dialog.
  }
}
