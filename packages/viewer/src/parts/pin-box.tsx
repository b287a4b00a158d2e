import clsx from 'clsx';
import type { Comparison } from '../model/comparison.ts';
import { canPart, pinApart, startPairing } from '../state/pins.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './pin-box.module.css';

/** Corrects the alignment: these are no partners, or this one has another partner. */
export function PinBox({ comparison }: { comparison: Comparison }) {
  const viewer = useViewer();
  const { pins: words } = useWords();
  const parts = useView(canPart);
  const { pins } = comparison.report;
  return (
    <div className={css.pins}>
      {parts ? (
        <button type="button" className={clsx(kit.button, css.pin)} onClick={() => void pinApart(viewer)}>
          {words.apart}
        </button>
      ) : null}
      <button type="button" className={clsx(kit.button, css.pin)} onClick={() => startPairing(viewer)}>
        {words.together}
      </button>
      {pins.length ? (
        <p>
          {words.pinned(pins.length)}{' '}
          <button type="button" className={clsx(kit.link, kit.linkShown)} onClick={() => void viewer.pin([])}>
            {words.clear}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** While a partner is being chosen: what is asked for, and how to stop. */
export function PairingNotice({ comparison }: { comparison: Comparison }) {
  const { store } = useViewer();
  const { pins: words } = useWords();
  const pinning = useView((state) => state.pinning);
  return (
    <div role="status">
      {pinning ? (
        <p className={css.notice}>
          <span>{words.choosing(pinning.side, String(comparison.numbers[pinning.side][pinning.sentence] ?? ''))}</span>
          <button
            type="button"
            className={clsx(kit.button, kit.outlined)}
            onClick={() => store.setState({ pinning: null })}
          >
            {words.stop}
          </button>
        </p>
      ) : null}
    </div>
  );
}
