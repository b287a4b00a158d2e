import { lazy, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { listen } from './actions/keys.ts';
import { droppedFiles, openBatchFiles } from './batch/open.ts';
import { WalkBar } from './batch/walk-bar.tsx';
import { Bar } from './parts/bar.tsx';
import { useView, useViewer } from './parts/context.ts';
import { Copies } from './parts/copies.tsx';
import { Dialogs } from './parts/dialogs.tsx';
import { FailureNotice } from './parts/failure.tsx';
import { Said } from './parts/said.tsx';
import { Working } from './parts/working.tsx';
import { CompareScreen } from './screens/compare-screen.tsx';
import { InputScreen } from './screens/input-screen.tsx';
import { comparisonOf, notesOf } from './state/derived.ts';
import { openFiles } from './state/open.ts';

/** The page: bar, notices, and the screen that is open. Files may be dropped anywhere on it. */
export function App() {
  const viewer = useViewer();
  useEffect(() => listen(viewer), [viewer]);
  useDropAnywhere();
  usePrinting();
  return (
    <>
      <Bar />
      <FailureNotice />
      <WalkBar />
      <Screen />
      <Dialogs />
      <Said />
    </>
  );
}

// A first visit shows a finished comparison: these screens come when they are wanted.
const BatchScreen = lazy(() => import('./batch/batch-screen.tsx'));
const NotesScreen = lazy(() => import('./screens/notes-screen.tsx'));

function Screen() {
  const screen = useView((state) => state.screen);
  const comparison = useView(comparisonOf);
  const notes = useView(notesOf);
  const waiting = useView((state) => state.work !== null && !state.work.partial);
  // A short job leaves the page as it is until its result is there: nothing flashes up.
  const lasting = useLasting(waiting, PATIENCE);
  if (waiting && (lasting || (screen === 'compare' && !comparison))) return <Working />;
  if (screen === 'compare' && comparison)
    return (
      <>
        <Copies />
        <CompareScreen key={comparison.report.copy.sha256} comparison={comparison} />
      </>
    );
  return (
    <Suspense>
      {screen === 'batch' ? (
        <BatchScreen />
      ) : screen === 'notes' && notes ? (
        <NotesScreen key={notes.document.sha256} source={notes} />
      ) : (
        <InputScreen />
      )}
    </Suspense>
  );
}

/** How long (ms) a job may take without a word. */
const PATIENCE = 180;

/** Whether something has held for so long. */
function useLasting(holds: boolean, time: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!holds) return;
    const timer = setTimeout(() => setLasted(true), time);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [holds, time]);
  return holds && lasted;
}

function useDropAnywhere(): void {
  const viewer = useViewer();
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
      if (entries.some((entry) => entry.isDirectory)) {
        void droppedFiles(entries).then((inside) => openBatchFiles(viewer, inside));
      } else if (files.length) void openFiles(viewer, files);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [viewer]);
}

/** Paper cannot be unfolded: while the page is printed, every row is drawn. */
function usePrinting(): void {
  const { store } = useViewer();
  useEffect(() => {
    const set = (printing: boolean) => () => flushSync(() => store.setState({ printing }));
    const before = set(true);
    const after = set(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [store]);
}
