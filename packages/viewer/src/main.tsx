import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ViewerContext } from './parts/context.ts';
import { createViewer } from './state/store.ts';
import { restoreTheme } from './theme/theme.ts';
import './theme/theme.css';

const viewer = createViewer();
restoreTheme();
void (new URLSearchParams(location.search).has('report') ? viewer.openServed() : viewer.showDemo());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ViewerContext value={viewer}>
      <App />
    </ViewerContext>
  </StrictMode>,
);
