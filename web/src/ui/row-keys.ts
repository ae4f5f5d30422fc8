import { useState, type KeyboardEvent } from 'react';

/** What a row of a list needs to be walked with the arrow keys; the first row stands in the order of tabs. */
export interface RowKeys {
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The row to go to from row `at` of `count`; undefined for a key that moves nothing. */
export function rowAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * Arrow keys, Home and End walk the rows; other keys pressed on a row itself (not inside a field or link of it) are
 * given to `onKey`, which says whether it used them. Keys work only while a row has the focus (WCAG 2.1.4).
 */
export function useRowKeys(
  count: number,
  onKey: ((at: number, key: string) => boolean) | undefined,
): (at: number) => RowKeys {
  const [current, setCurrent] = useState(0);
  const focused = Math.min(current, count - 1);
  if (onKey === undefined) return () => ({});
  return (at) => ({
    tabIndex: at === focused ? 0 : -1,
    onFocus: () => setCurrent(at),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const next = rowAfter(event.key, at, count);
      const own = event.target === event.currentTarget;
      if (next === undefined && !(own && onKey(at, event.key))) return;
      event.preventDefault();
      const row = next === undefined ? undefined : event.currentTarget.parentElement?.children.item(next);
      if (row instanceof HTMLElement) row.focus();
    },
  });
}
