import { useSyncExternalStore } from 'react';

// Light, dark or as the system says. Remembered on this machine where the browser allows it.

export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'storydrift-theme';
const listeners = new Set<() => void>();
let current: Theme = 'auto';

export function setTheme(theme: Theme): void {
  current = theme;
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Light, dark, as the system, and round again. */
export function cycleTheme(): void {
  const order: readonly Theme[] = ['auto', 'light', 'dark'];
  setTheme(order[(order.indexOf(current) + 1) % order.length]!);
}

export function restoreTheme(): void {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === 'light' || stored === 'dark') setTheme(stored);
  } catch {
    // As above.
  }
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
