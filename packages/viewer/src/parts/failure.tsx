import clsx from 'clsx';
import { X } from 'lucide-react';
import type { Locale } from '../locales/en.ts';
import { MAX_MEGABYTES } from '../state/input.ts';
import type { Failure } from '../state/store.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './failure.module.css';

/** What went wrong, with which file, and what to try. The reader's texts stay where they are. */
export function FailureNotice() {
  const { store } = useViewer();
  const words = useWords();
  const failure = useView((state) => state.failure);
  return (
    <div role="alert" className={kit.wrap}>
      {failure ? (
        <p className={css.failure}>
          <span>
            {failure.type === 'cancelled' ? null : <b>{words.errors.title} </b>}
            {say(failure, words)}
          </span>
          <button
            type="button"
            className={clsx(kit.button, kit.square)}
            aria-label={words.errors.dismiss}
            onClick={() => store.setState({ failure: null })}
          >
            <X className={kit.icon} aria-hidden="true" />
          </button>
        </p>
      ) : null}
    </div>
  );
}

function say(failure: Failure, { errors, work }: Locale): string {
  switch (failure.type) {
    case 'failed':
      return errors.failed(failure.what);
    case 'notReport':
      return errors.notReport(failure.name, failure.field);
    case 'report':
      return errors.report(failure.status);
    case 'pins':
      return errors.pins;
    case 'pair':
      return errors.pair[failure.reason](failure.name);
    case 'noBatch':
      return errors.noBatch;
    case 'cancelled':
      return work.cancelled;
    case 'file':
      return failure.reason === 'tooLong'
        ? errors.tooLong(failure.name, MAX_MEGABYTES)
        : errors[failure.reason](failure.name);
  }
}
