import { Undo2 } from 'lucide';
import { usePlayer, usePlayerStore } from '@/components/player/use-player';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import { RowButton } from '@/components/ui/row-button';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import { formatClock } from '@/lib/time/format-clock';

/** The positions before the last jumps, once there are any. */
export function EarlierMenu() {
  const store = usePlayerStore();
  const earlier = usePlayer(() => store.getJumps().earlier);
  if (earlier.length === 0) return null;
  return (
    <Popover
      label={messages.earlierPlaces}
      className="flex items-center"
      button={<Icon icon={Undo2} className="size-5" />}
    >
      <ul aria-label={messages.earlierPlaces}>
        {earlier.map((position) => (
          <li key={position}>
            <RowButton
              data-closes=""
              onClick={() => store.goBack(position)}
              className="w-full px-3 text-sm whitespace-nowrap tabular-nums"
            >
              {core.player.backTo(formatClock(position))}
            </RowButton>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
