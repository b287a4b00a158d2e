import { useSyncExternalStore } from 'react';
import { en, type Locale } from './en.ts';

// The language of the interface. English is there from the start; another one is loaded when it is chosen, and remembered
// on this machine where the browser allows it.

const LOADERS: Readonly<Record<string, () => Promise<Locale>>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
};

/** Languages to choose from, each by its own name. */
export const LOCALES = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
] as const;

const KEY = 'storydrift-language';
const listeners = new Set<() => void>();
let current: Locale = en;

export async function setLocale(code: string): Promise<void> {
  const load = Object.hasOwn(LOADERS, code) ? LOADERS[code] : undefined;
  if (!load) return;
  current = await load();
  document.documentElement.lang = current.code;
  document.documentElement.dir = current.dir;
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** The language the page speaks now. */
export function currentLocale(): Locale {
  return current;
}

export function restoreLocale(): void {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored) void setLocale(stored);
  } catch {
    // As above.
  }
}

export function useLocale(): Locale {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
