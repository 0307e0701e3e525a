import type { Verdict } from '../../model/index.js';

/** What a verdict is called. */
export interface VerdictWords {
  /** One or two words: the tag. */
  readonly label: string;
  /** The rule, as a sentence. */
  readonly rule: string;
}

/** The words for each verdict. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  conflict: { label: 'conflict', rule: 'These cannot all hold of the same thing.' },
  divergent: {
    label: 'divergent',
    rule: 'The sources differ, and their own words leave room for the difference.',
  },
  agreed: { label: 'agreed', rule: 'The sources say the same, or the same after rounding.' },
  'single-origin': {
    label: 'one origin',
    rule: 'Only one origin tells this, so there is nothing to compare it with.',
  },
  'name-variant': {
    label: 'name variants',
    rule: 'One and the same, under different names, spellings or titles.',
  },
  framing: { label: 'framing', rule: 'One thing, put into different words.' },
};

/** Verdicts that a reader should look at, most pressing first. */
export const DISAGREEMENTS: readonly Verdict[] = ['conflict', 'divergent'];
