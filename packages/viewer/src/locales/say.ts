import type { Reason } from '@storydrift/core/lean';

// What other languages than English build their sentences with. In: a code with its parameters and the English sentence.
// Out: the sentence of the language; the English one where the language has none for the code, or a value is not there.

export type Coded = Pick<Reason, 'code' | 'params' | 'message'>;
/** The values of a sentence; asking for one that is not there gives the English sentence instead. */
export type Values = Record<string, string | number | boolean>;
export type Sentences = Readonly<Record<string, (values: Values) => string>>;

class Missing extends Error {}

export function say(sentences: Sentences, { code, params, message }: Coded): string {
  if (!Object.hasOwn(sentences, code)) return message;
  const values = new Proxy(params, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(target, name)) return target[name];
      throw new Missing();
    },
  });
  try {
    return sentences[code]!(values);
  } catch (error) {
    if (error instanceof Missing) return message;
    throw error;
  }
}
