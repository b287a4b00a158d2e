import { useEffect } from 'react';
import { useView, useViewer, useWords } from './context.ts';
import css from './said.module.css';

/** How long a word of confirmation stays (ms). */
const STAY = 5000;

/** A word of confirmation after something that is not seen otherwise, such as copying. */
export function Said() {
  const { store } = useViewer();
  const words = useWords();
  const said = useView((state) => state.said);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => store.setState({ said: null }), STAY);
    return () => clearTimeout(timer);
  }, [said, store]);
  return (
    <div role="status" className={css.place}>
      {said ? <p className={css.said}>{words.said[said]}</p> : null}
    </div>
  );
}
