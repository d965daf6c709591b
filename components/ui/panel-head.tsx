import { X } from 'lucide';
import { messages } from '@/lib/messages/current/core';
import { Icon } from './icon';
import { IconButton } from './icon-button';

type PanelHeadProps = {
  readonly title: string;
  /** The id of the element with the attribute `popover` that the cross closes. */
  readonly panel: string;
};

/** The head of a panel that opens over the page: its title and a cross. Works without scripts. */
export function PanelHead({ title, panel }: PanelHeadProps) {
  return (
    <div className="panel-head">
      <p suppressHydrationWarning>{title}</p>
      <IconButton label={messages.site.close} popoverTarget={panel} popoverTargetAction="hide">
        <Icon icon={X} className="size-5" />
      </IconButton>
    </div>
  );
}
