import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { restoreLocale, useLocale } from './locales/locale.ts';
import { LocaleContext, ViewerContext } from './parts/context.ts';
import { ownReport } from './state/page.ts';
import { goToPlace, hashToPlace, keepPermalink } from './state/permalink.ts';
import { Viewer } from './state/store.ts';
import { restoreTheme } from './theme/theme.ts';
import type { Engine } from './worker/client.ts';

/** Shows the page: the report the viewer was started for, else the finished example. */
export function start(engine: Engine): void {
  const viewer = new Viewer(engine);
  restoreTheme();
  restoreLocale();
  const linked = location.hash ? hashToPlace(location.hash) : null;
  keepPermalink(viewer.store);
  void openFirst(viewer).then(() => linked && goToPlace(viewer.store, linked));
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <ViewerContext value={viewer}>
        <Localised />
      </ViewerContext>
    </StrictMode>,
  );
}

function openFirst(viewer: Viewer): Promise<void> {
  const own = ownReport();
  if (own !== undefined) return viewer.open('report', own);
  return new URLSearchParams(location.search).has('report') ? viewer.openServed() : viewer.showDemo();
}

function Localised() {
  return (
    <LocaleContext value={useLocale()}>
      <App />
    </LocaleContext>
  );
}
