import clsx from 'clsx';
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { READS } from '#read-text';
import type { Side } from '../model/rows.ts';
import { useView, useViewer, useWords } from '../parts/context.ts';
import { FileButton } from '../parts/file-button.tsx';
import { readingSaid } from '../parts/notices.tsx';
import { Sample } from '../parts/sample.tsx';
import { openFiles } from '../state/open.ts';
import { EMPTY_INPUT } from '../state/store.ts';
import kit from '../theme/kit.module.css';
import css from './input-screen.module.css';

/** A box that holds nothing but the address of a page. */
const ADDRESS = /^https?:\/\/\S{1,500}$/;

/** Two boxes to paste, drop or choose texts. What stands in them stays, whatever happens. */
export function InputScreen() {
  const viewer = useViewer();
  const { input, tools, sides } = useWords();
  const drafts = useView((state) => state.drafts);
  const filled = (['original', 'copy'] as const).filter((side) => drafts[side].text.trim());
  const address = filled.map((side) => drafts[side].text.trim()).find((text) => ADDRESS.test(text));
  return (
    <main className={kit.wrap} id="main">
      <div className={css.lede}>
        <h1>{input.title}</h1>
        <p>{input.lede}</p>
      </div>
      <div className={css.inputs}>
        <Box side="original" />
        <div className={css.swap}>
          <button
            type="button"
            className={clsx(kit.button, kit.square)}
            aria-label={tools.swap}
            title={tools.swap}
            onClick={() => viewer.store.setState({ drafts: { original: drafts.copy, copy: drafts.original } })}
          >
            <ArrowLeftRight className={kit.icon} aria-hidden="true" />
          </button>
        </div>
        <Box side="copy" />
      </div>
      <div className={css.go}>
        <button
          type="button"
          className={clsx(kit.button, kit.filled)}
          disabled={filled.length < 2}
          onClick={() => viewer.compareDrafts()}
        >
          {input.compare}
        </button>
        {filled.length === 1 ? (
          <button
            type="button"
            className={clsx(kit.button, kit.outlined)}
            onClick={() => viewer.checkNotes(drafts[filled[0]!])}
          >
            {input.checkNotes}
          </button>
        ) : null}
        <p>
          {address
            ? input.address(address)
            : filled.length === 0
              ? input.need
              : filled.length === 1
                ? input.one
                : input.ready}
        </p>
      </div>
      <section className={css.sample} aria-labelledby="example">
        <div className={css.sampleTop}>
          <h2 id="example">{input.example}</h2>
          <button type="button" className={clsx(kit.button, kit.outlined)} onClick={() => viewer.showDemo()}>
            {input.openExample}
          </button>
        </div>
        <Sample />
      </section>
      <p className={kit.hidden} aria-live="polite">
        {filled.map((side) => `${sides[side]}: ${input.words(countWords(drafts[side].text))}`).join(' ')}
      </p>
    </main>
  );
}

function Box({ side }: { side: Side }) {
  const viewer = useViewer();
  const words = useWords();
  const { input, sides } = words;
  const draft = useView((state) => state.drafts[side]);
  const [over, setOver] = useState(false);
  const set = (text: string) => {
    const { drafts } = viewer.store.getState();
    const name = text.trim() ? drafts[side].name : '';
    viewer.store.setState({ drafts: { ...drafts, [side]: { name, text } } });
  };
  const open = (files: readonly File[]) => openFiles(viewer, files, side);
  const id = `box-${side}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a target for dropping; its button does the same for keyboards
    <div
      className={clsx(css.box, over && css.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (!files.length) return;
        event.preventDefault();
        event.stopPropagation();
        void open(files);
      }}
    >
      <label htmlFor={id}>
        {sides[side]}{' '}
        <span>{draft.name ? <bdi>{draft.name}</bdi> : side === 'original' ? input.originalHint : input.copyHint}</span>
      </label>
      <textarea
        id={id}
        value={draft.text}
        placeholder={input.placeholder}
        dir="auto"
        spellCheck={false}
        onChange={(event) => set(event.target.value)}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          // Word processors put a picture of the text beside the text.
          if (!files.length || event.clipboardData.getData('text/plain')) return;
          event.preventDefault();
          void open(files);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void viewer.compareDrafts();
        }}
      />
      <div role="status" className={css.said}>
        {readingSaid(draft, words).map((said) => (
          <p key={said}>{said}</p>
        ))}
      </div>
      <div className={css.ways}>
        <FileButton className={clsx(kit.button, kit.outlined)} label={input.chooseFor(sides[side])} onFiles={open}>
          {input.choose}
        </FileButton>
        {draft.text ? (
          <button
            type="button"
            className={kit.button}
            onClick={() => viewer.store.setState(({ drafts }) => ({ drafts: { ...drafts, [side]: EMPTY_INPUT } }))}
          >
            {input.clear}
          </button>
        ) : null}
        <span className={kit.figure}>
          {draft.text.trim() ? input.words(countWords(draft.text)) : input.kinds[READS]}
        </span>
      </div>
    </div>
  );
}

/** How many words, for the reader's own check that the whole text arrived. */
function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) count++;
  return count;
}
