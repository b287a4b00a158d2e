import type { Locale } from '../locales/en.ts';
import type { Store } from './store.ts';

/** Copies a text and tells the reader that it happened, or that the browser does not allow it. */
export async function copyText(store: Store, text: string, said: keyof Locale['said']): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    store.setState({ said });
  } catch {
    store.setState({ said: 'notCopied' });
  }
}
