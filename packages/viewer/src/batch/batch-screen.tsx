import { type Batch, pairTable } from '@storydrift/core/lean';
import clsx from 'clsx';
import { useRef } from 'react';
import { useView, useViewer, useWords } from '../parts/context.ts';
import { download } from '../state/export.ts';
import kit from '../theme/kit.module.css';
import css from './batch-screen.module.css';
import { Distribution } from './distribution.tsx';
import { FRESH_LIST, isNarrowed } from './list.ts';
import { chosenFiles, openBatchFiles } from './open.ts';
import { PairTable } from './pair-table.tsx';
import { Repeats } from './repeats.tsx';
import { listed, showAllPairs } from './steps.ts';
import { Alone, Groups, Stories } from './stories.tsx';
import { Tools } from './tools.tsx';

/** A folder of comparisons: the figures of all of them, what repeats, and the list to walk through. */
export default function BatchScreen() {
  const batch = useView((state) => state.batch?.batch ?? null);
  return batch ? <Whole batch={batch} /> : <Empty />;
}

function Whole({ batch }: { batch: Batch }) {
  const words = useWords();
  const { verdicts, errors, pairs } = batch.counts;
  return (
    <>
      <main className={kit.wrap} id="main">
        <div className={css.head}>
          <h1 className={css.line}>
            <b>{words.batch.pairs(pairs)}.</b> {words.batch.title({ ...verdicts, errors })}
          </h1>
          <SaveButton batch={batch} />
        </div>
        {batch.complete ? null : <p className={css.notice}>{words.batch.incomplete}</p>}
        <div className={css.brief}>
          <Distribution batch={batch} />
          <Repeats batch={batch} />
        </div>
        <Stories batch={batch} />
        <Alone batch={batch} />
        <Groups batch={batch} />
        <Tools batch={batch} />
        <PairTable />
      </main>
      <Foot batch={batch} />
    </>
  );
}

function Foot({ batch }: { batch: Batch }) {
  const { store } = useViewer();
  const words = useWords();
  const shown = useView((state) => listed(state).length);
  const query = useView((state) => state.batch?.query ?? FRESH_LIST);
  return (
    <footer className={clsx(kit.wrap, css.foot)}>
      <span role="status">
        {shown ? words.batch.count(shown, batch.counts.pairs) : words.batch.none}{' '}
        {isNarrowed(query) ? (
          <button type="button" className={clsx(kit.link, kit.linkShown)} onClick={() => showAllPairs(store)}>
            {words.batch.clear}
          </button>
        ) : null}
      </span>
      <span>{words.foot.local}</span>
      <span className={kit.signature}>{batch.signature}</span>
    </footer>
  );
}

function SaveButton({ batch }: { batch: Batch }) {
  const { store } = useViewer();
  const words = useWords();
  const save = () => {
    const { header, line } = pairTable(batch.input.columns, batch.signature);
    const rows = listed(store.getState()).map(line);
    download('pairs.csv', new Blob([header, ...rows], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <button type="button" className={clsx(kit.button, kit.outlined, css.save)} onClick={save}>
      {words.batch.save}
    </button>
  );
}

/** Before a folder is open. */
function Empty() {
  const viewer = useViewer();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <main className={clsx(kit.wrap, css.empty)} id="main">
      <h1 className={css.line}>
        <b>{words.batch.empty}</b>
      </h1>
      <p>{words.batch.lede}</p>
      <p>
        <button
          type="button"
          className={clsx(kit.button, kit.filled)}
          onClick={() => {
            // React knows no property for this attribute.
            input.current?.setAttribute('webkitdirectory', '');
            input.current?.click();
          }}
        >
          {words.batch.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          onChange={(event) => {
            const files = chosenFiles(event.target.files ?? []);
            event.target.value = '';
            if (files.length) void openBatchFiles(viewer, files);
          }}
        />
      </p>
      <p className={css.hint}>{words.batch.dropHint}</p>
    </main>
  );
}
