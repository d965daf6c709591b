import { LazyPart } from '@/components/ui/lazy-part';

const loadSleepMenu = async () => (await import('./now-playing/sleep-menu')).SleepMenu;

const NO_PROPS = {};

/** The sleep timer, whose code is loaded after the bar is shown. Its place is kept free. */
export function SleepButton() {
  return (
    <div className="bar-extra bar-sleep">
      <LazyPart load={loadSleepMenu} props={NO_PROPS} />
    </div>
  );
}
