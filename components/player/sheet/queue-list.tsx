import { ArrowDown, ArrowUp, X } from 'lucide';
import { useWholePlayer } from '@/components/player/use-player';
import { Icon } from '@/components/site/icon';
import { formatClock } from '@/lib/time/format-clock';
import { words as core } from '@/lib/words/current';
import { words } from '@/lib/words/listen/current';
import { useLazy, useQueue } from './use-extras';

/** What is up next, in order. */
export function QueueList() {
  const queue = useLazy(useWholePlayer().extras)?.queue;
  const { tracks, goesOn } = useQueue();

  return (
    <>
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          className="size-5 accent-(--accent)"
          checked={goesOn}
          onChange={({ currentTarget }) => queue?.setGoesOn(currentTarget.checked)}
        />
        {words.goesOn}
      </label>
      {tracks.length === 0 && <p className="py-3 text-quiet">{words.emptyQueue}</p>}
      <ol>
        {tracks.map(({ id, title, duration }, index) => (
          <li key={id} className="flex items-center gap-1 border-t border-line py-1">
            <button
              type="button"
              aria-label={`${core.player.play} ${title}`}
              onClick={() => queue?.play(id)}
              className="min-h-11 min-w-0 grow rounded-md px-2 py-1.5 text-start hover:bg-raised"
            >
              <bdi className="block font-medium">{title}</bdi>
              <span className="text-sm text-quiet tabular-nums">{formatClock(duration)}</span>
            </button>
            <Small
              label={words.moveUp(title)}
              icon={ArrowUp}
              disabled={index === 0}
              onPress={() => queue?.move(id, index - 1)}
            />
            <Small
              label={words.moveDown(title)}
              icon={ArrowDown}
              disabled={index === tracks.length - 1}
              onPress={() => queue?.move(id, index + 1)}
            />
            <Small label={words.remove(title)} icon={X} onPress={() => queue?.remove(id)} />
          </li>
        ))}
      </ol>
      {tracks.length > 1 && (
        <button
          type="button"
          onClick={() => queue?.clear()}
          className="mt-2 min-h-11 px-2 text-sm font-semibold text-accent underline underline-offset-4"
        >
          {words.clear}
        </button>
      )}
    </>
  );
}

type SmallProps = {
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['icon'];
  readonly disabled?: boolean;
  readonly onPress: () => void;
};

/** A disabled one keeps the focus, or a key that moves something to an end would lose it. */
function Small({ label, icon, disabled = false, onPress }: SmallProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
      className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-raised aria-disabled:opacity-30"
    >
      <Icon icon={icon} className="size-5" />
    </button>
  );
}
