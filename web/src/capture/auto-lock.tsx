import { useEffect } from 'react';
import { usePhone } from './phone-context.tsx';

/**
 * Long enough for a telephone call or a picture taken with another app in the middle of a visit; short enough that a
 * phone left on a table does not show the families of a village to whoever picks it up.
 */
export const LOCK_AFTER_MS = 5 * 60_000;

/** Hidden for a while: the key and all households leave the memory, the PIN brings them back to the same screen. */
export function AutoLock(): null {
  const { lock } = usePhone();
  useEffect(() => {
    let hiddenAt: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') {
        hiddenAt = performance.now();
        timer = setTimeout(lock, LOCK_AFTER_MS);
        return;
      }
      // Timers of a hidden page may sleep; what counts is how long it was.
      if (hiddenAt !== null && performance.now() - hiddenAt >= LOCK_AFTER_MS) lock();
      hiddenAt = null;
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [lock]);
  return null;
}
