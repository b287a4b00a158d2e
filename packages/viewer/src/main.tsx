import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ViewerContext } from './parts/context.ts';
import { goToPlace, hashToPlace, keepPermalink } from './state/permalink.ts';
import { createViewer } from './state/store.ts';
import { restoreTheme } from './theme/theme.ts';
import './theme/theme.css';

const viewer = createViewer();
restoreTheme();
const linked = location.hash ? hashToPlace(location.hash) : null;
keepPermalink(viewer.store);
const opened = new URLSearchParams(location.search).has('report') ? viewer.openServed() : viewer.showDemo();
void opened.then(() => linked && goToPlace(viewer.store, linked));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ViewerContext value={viewer}>
      <App />
    </ViewerContext>
  </StrictMode>,
);
