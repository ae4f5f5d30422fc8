import { useEffect } from 'react';

/** Held by every tab in which a form is open. */
const NAME = 'ra-soat-form-open';

/** While this is on the screen, no tab of the app may swap its version. */
export function useFormLock(): void {
  useEffect(() => {
    const closed = new AbortController();
    const held = new Promise<void>((resolve) => {
      closed.signal.addEventListener('abort', () => resolve());
    });
    void navigator.locks.request(NAME, { mode: 'shared' }, () => held);
    return () => closed.abort();
  }, []);
}

export async function isFormOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === NAME);
}
