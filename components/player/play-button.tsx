import { LoaderCircle, Pause, Play } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import type { PlayerState } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';
import { buttonName } from '@/lib/browser/player/message-text';
import { buttonOf } from '@/lib/player/view';
import { pressToPlay } from './press-to-play';

type PlayButtonProps = {
  /** `idle` or `paused` for a track that the player has not loaded. */
  readonly status: PlayerState['status'];
  /** Added to the accessible name where a page has several of these buttons. */
  readonly title?: string | undefined;
  /** Address of the audio file, for a press before the scripts are loaded. */
  readonly src: string;
  readonly size?: 'large' | 'small';
  readonly onPress: () => void;
};

/** The button that plays and pauses. */
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
      // Before anything has played, Space scrolls the page.
      data-key={button.status === 'playing' ? messages.player.spaceKey : undefined}
      onClick={(event) => pressToPlay(event, onPress)}
      className="needs-script"
    >
      {/* Styles show the right icon, because the boot script can change the status but cannot
          render. */}
      <Icon icon={Pause} className={`${icon} to-pause`} weight="filled" />
      <Icon icon={Play} className={`${icon} to-play translate-x-[6%]`} weight="filled" />
      <Icon
        icon={LoaderCircle}
        weight="heavy"
        className="spinner size-6 animate-spin motion-reduce:animate-none"
      />
    </IconButton>
  );
}
