import { Engine } from './worker/client.ts';
import './theme/theme.css';

// The first script of the page, kept small: the worker boots while the rest of the page is still loading.

const engine = new Engine();
engine.warm();
void import('./start.tsx').then(({ start }) => start(engine));
