import { Dialog } from '@base-ui/react/dialog';
import clsx from 'clsx';
import { X } from 'lucide-react';
import type { Kind, Level } from '../model/rows.ts';
import kit from '../theme/kit.module.css';
import { KindChip, LevelChip } from './chip.tsx';
import { useViewer, useWords } from './context.ts';
import css from './help.module.css';
import { KeysList } from './keys-list.tsx';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const KINDS: readonly Kind[] = ['missing', 'added', 'moved', 'note'];

/** What the marks mean, and every command that has a key. */
export default function Help() {
  const { store } = useViewer();
  const words = useWords();
  return (
    <Dialog.Root open onOpenChange={(open) => open || store.setState({ dialog: null })}>
      <Dialog.Portal>
        <Dialog.Backdrop className={css.backdrop} />
        <Dialog.Popup className={css.popup}>
          <header className={css.top}>
            <Dialog.Title className={css.title}>{words.help.title}</Dialog.Title>
            <Dialog.Close className={clsx(kit.button, kit.square)} aria-label={words.help.close}>
              <X className={kit.icon} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <Dialog.Description className={css.lede}>{words.help.lede}</Dialog.Description>
          <div className={css.legends}>
            <section>
              <h3>{words.help.levels}</h3>
              <ul>
                {LEVELS.map((level) => (
                  <li key={level}>
                    <LevelChip level={level} small />
                    <b>{words.levels[level]}</b> {words.help.levelMeaning[level]}
                  </li>
                ))}
              </ul>
              <p>{words.help.hatched}</p>
            </section>
            <section>
              <h3>{words.help.kinds}</h3>
              <ul>
                {KINDS.map((kind) => (
                  <li key={kind}>
                    <KindChip kind={kind} small />
                    <b>{words.kinds[kind]}</b> {words.help.kindMeaning[kind]}
                  </li>
                ))}
              </ul>
            </section>
          </div>
          <p className={css.lede}>{words.help.limits}</p>
          <h3>{words.help.keyboard}</h3>
          <KeysList />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
