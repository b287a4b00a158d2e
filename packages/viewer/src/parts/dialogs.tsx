import { lazy, Suspense } from 'react';
import { useView } from './context.ts';

const Palette = lazy(() => import('./palette.tsx'));
const Help = lazy(() => import('./help.tsx'));

/** The dialog that is open; its code comes when it is first wanted. */
export function Dialogs() {
  const dialog = useView((state) => state.dialog);
  return (
    <Suspense>
      {dialog === 'palette' ? <Palette /> : null}
      {dialog === 'help' ? <Help /> : null}
    </Suspense>
  );
}
