import { humanized } from './phrases.js';

/** Headings of the findings, by rule; a rule that is not listed is shown by its name. */
const RULES: Readonly<Record<string, string>> = {
  'changed-copy': 'Copies that changed a figure',
  headline: 'Headlines side by side',
  'headline-figure': 'Headlines and their figures',
  hedge: 'Hedged in one source, plain in another',
  'loaded-words': 'Loaded words',
  omission: 'Not mentioned',
  'one-speaker': 'Several reports, one speaker',
  'no-actor': 'Acts without an actor',
  unsaid: 'What nobody says',
  voices: 'Voices',
};

export const ruleInWords = (rule: string): string =>
  Object.hasOwn(RULES, rule) ? (RULES[rule] ?? rule) : humanized(rule);
