import { useCallback, useSyncExternalStore } from 'react';

/** Where rows stack: one column, the reason under its row. */
export const STACKED = '(max-width: 900px)';
/** Where the reason stands beside the sheets. */
export const BESIDE = '(min-width: 1360px)';

/** Where three copies stand beside their original. */
export const WIDE = '(min-width: 1440px)';

/** Whether a media query holds, and follows it. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
