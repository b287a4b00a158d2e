import type { Severity } from '../report/vocabulary.ts';

// What the parts of a batch say to each other: texts in, stories out; and the traces by which one can see that several
// copies share a note, an omission or a change.

/** One text of a folder. */
export interface StoryText {
  /** Unique among the texts: the path inside the folder. */
  id: string;
  /** File name without its folder, as a person reads it. */
  name: string;
  text: string;
  /** ISO 8601 date, perhaps with a time, that the file name or the page gives. */
  date?: string;
  /** Who gives it. */
  dateFrom?: 'name' | 'page';
}

/** Why a text was taken for the original of its story. */
export interface OriginalReason {
  /**
   * `name`: it is called original; `date`: the earliest one given; `notes`: others carry signed notes of editors;
   * `complete`: it holds the most of the story.
   */
  code: 'name' | 'date' | 'notes' | 'complete';
  /** Values that stand in the message. */
  params: Record<string, string | number>;
  /** One plain English sentence. */
  message: string;
}

/** Texts that tell the same story, by their ids. */
export interface Story {
  original: string;
  originalReason: OriginalReason;
  /** Every other text of the story, in the order in which they were handed in. */
  copies: string[];
}

export interface Stories {
  stories: Story[];
  /** Texts without a partner, in the order in which they were handed in. */
  alone: string[];
}

/**
 * What one pair did that another pair may have done too. Two pairs share it when `key` is the same: for a note, its words;
 * for an omission or a change, the sentences of the original and what became of them.
 */
export interface Trace {
  kind: 'note' | 'omission' | 'change';
  key: string;
  /** The words to show, on one line. */
  text: string;
  /** Severity of an omission or a change; null for a note. */
  severity: Severity | null;
}
