import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { en, type Locale } from '../locales/en.ts';
import type { State, Viewer } from '../state/store.ts';

// How parts reach the one viewer of the page and the words of its language.

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('a part was drawn outside the viewer');
  return viewer;
}

export function useView<T>(select: (state: State) => T): T {
  return useStore(useViewer().store, select);
}

export const LocaleContext = createContext<Locale>(en);

export function useWords(): Locale {
  return useContext(LocaleContext);
}
