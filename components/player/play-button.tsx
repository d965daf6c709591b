import { LoaderCircle, Pause, Play } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import type { PlayerState } from '@/lib/player/player-state';
import { buttonName } from '@/lib/browser/player/message-text';
import { buttonOf } from '@/lib/player/view';

type PlayButtonProps = {
  /** `idle` or `paused` for a track that is not chosen yet. */
  readonly status: PlayerState['status'];
  /** Added to the name where several buttons stand on a page. */
  readonly title?: string | undefined;
  /** Address of the audio, for a press that comes before any script is here. */
  readonly src: string;
  readonly size?: 'large' | 'small';
  readonly onPress: () => void;
};

/** Starts and stops the sound. */
export function PlayButton({ status, title, src, size = 'small', onPress }: PlayButtonProps) {
  const button = buttonOf(status);
  const icon = size === 'large' ? 'mark size-7' : 'mark size-5';
  return (
    <IconButton
      label={buttonName(button, title)}
      kind="filled"
      large={size === 'large'}
      data-play={src}
      data-pause={buttonName(buttonOf('playing'), title)}
      data-status={button.status}
      // The second click of a double click must not pause.
      onClick={({ detail }) => detail < 2 && onPress()}
      className="needs-script"
    >
      {/* Styles show the one that fits, since the boot script can change a status but not draw. */}
      <Icon icon={Pause} className={`${icon} to-pause`} fill="currentColor" strokeWidth={0} />
      <Icon
        icon={Play}
        className={`${icon} to-play translate-x-[6%]`}
        fill="currentColor"
        strokeWidth={0}
      />
      <Icon
        icon={LoaderCircle}
        strokeWidth={2}
        className="spinner size-6 animate-spin motion-reduce:animate-none"
      />
    </IconButton>
  );
}
