import { Play } from 'lucide';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { placeAtLine, type PlayOffer } from '@/lib/browser/follow/offer-play';
import { messages } from '@/lib/messages/current/reading';
import { formatClock } from '@/lib/time/format-clock';

type PlayOfferButtonProps = {
  readonly offer: PlayOffer | null;
  readonly onPlay: (seconds: number) => void;
};

/** The button at a tapped line that plays from there. Announced when it appears. */
export function PlayOfferButton({ offer, onPlay }: PlayOfferButtonProps) {
  return (
    <div role="status" className="no-print">
      {offer !== null && (
        <Button
          kind="filled"
          data-offer=""
          ref={(element) => {
            if (element !== null) placeAtLine(element, offer.line);
          }}
          onClick={() => onPlay(offer.seconds)}
          className="fixed z-20 flex items-center gap-2 whitespace-nowrap shadow-lg"
        >
          <Icon icon={Play} className="size-4" weight="filled" />
          <span>
            {messages.playHere} · <bdi className="tabular-nums">{formatClock(offer.seconds)}</bdi>
          </span>
        </Button>
      )}
    </div>
  );
}
