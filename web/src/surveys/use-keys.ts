import { useEffect, type RefObject } from 'react';

interface Keys {
  readonly save: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** Ctrl+S, Alt+↓ and Alt+↑ anywhere on the page, before the browser's own meaning of them. */
export function useKeys(keys: RefObject<Keys>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const save = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
      const move = event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
      if (!save && !move) return;
      event.preventDefault();
      event.stopPropagation();
      if (save) keys.current.save();
      else if (event.key === 'ArrowDown') keys.current.next();
      else keys.current.previous();
    };
    globalThis.addEventListener('keydown', onKey, { capture: true });
    return () => globalThis.removeEventListener('keydown', onKey, { capture: true });
  }, [keys]);
}

/** The browser asks before the page with unsent work is closed. */
export function useLeaveWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [unsent]);
}

/** The first field has the focus where there is a keyboard; a phone keeps its screen free. */
export function useFirstFocus(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!globalThis.matchMedia('(pointer: fine)').matches) return;
    form.current?.querySelector<HTMLElement>('[data-field]')?.focus({ preventScroll: true });
  }, [form]);
}
