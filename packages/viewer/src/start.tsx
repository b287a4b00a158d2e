import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreKeys } from './actions/bindings.ts';
import { App } from './app.tsx';
import { isBatch, openOwnBatch, openServedBatch } from './batch/open.ts';
import { restoreLocale, useLocale } from './locales/locale.ts';
import { LocaleContext, ViewerContext } from './parts/context.ts';
import { goToAddress, keepAddress } from './state/address.ts';
import { ownReport } from './state/page.ts';
import { Viewer } from './state/store.ts';
import { restoreTheme } from './theme/theme.ts';
import { Engine } from './worker/client.ts';

/** Shows the page: the report the viewer was started for, else the finished example. */
export function start(): void {
  const viewer = new Viewer(new Engine());
  restoreTheme();
  restoreLocale();
  viewer.store.setState(restoreKeys());
  const linked = location.hash;
  keepAddress(viewer);
  void openFirst(viewer).then(() => (linked ? goToAddress(viewer, linked) : undefined));
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <ViewerContext value={viewer}>
        <Localised />
      </ViewerContext>
    </StrictMode>,
  );
}

async function openFirst(viewer: Viewer): Promise<void> {
  const own = ownReport();
  const asked = new URLSearchParams(location.search);
  if (isBatch(own)) await openOwnBatch(viewer, own);
  else if (own !== undefined) await viewer.open('report', own);
  else if (asked.has('batch')) await openServedBatch(viewer);
  else if (asked.has('report')) await viewer.openServed();
  else {
    viewer.showDemo();
    whenPainted(() => viewer.warmUp());
  }
}

/** Once the page stands. */
function whenPainted(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 100));
}

function Localised() {
  return (
    <LocaleContext value={useLocale()}>
      <App />
    </LocaleContext>
  );
}
