import { X } from 'lucide';
import { closeDialog } from './dialog';
import { Icon } from './icon';
import { IconButton } from './icon-button';

type DialogHeadProps = {
  /** Id of the heading, for the dialog's `aria-labelledby`. */
  readonly id: string;
  readonly title: string;
  /** Name of the button that closes the dialog. */
  readonly close: string;
};

/** The first line of a dialog: its title, and at its end the cross that closes it. */
export function DialogHead({ id, title, close }: DialogHeadProps) {
  return (
    <header className="mb-3 flex items-center justify-between gap-4">
      <h2 id={id} className="font-serif text-2xl">
        {title}
      </h2>
      <IconButton label={close} onClick={closeDialog} className="-me-2.5">
        <Icon icon={X} className="size-5" />
      </IconButton>
    </header>
  );
}
