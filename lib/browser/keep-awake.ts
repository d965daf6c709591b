/**
 * Keeps the screen on. The browser ends this when the page is hidden, so it is requested
 * again when the page is shown.
 *
 * @returns A function that lets the screen turn off again.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;

  async function request(): Promise<void> {
    if (isOver || document.visibilityState !== 'visible') return;
    try {
      // Some browsers have no `wakeLock`, although the types say so.
      const granted = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
      lock = granted ?? null;
      if (isOver) void lock?.release();
    } catch {
      // The system may refuse, such as with a low battery.
    }
  }
  const onVisibility = () => void request();

  document.addEventListener('visibilitychange', onVisibility);
  void request();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onVisibility);
    void lock?.release();
  };
}
