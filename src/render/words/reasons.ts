import { datesInWords } from './dates.js';
import { listed, quoted, sentenceCase } from './phrases.js';

/** Words that put the figure above what is printed, and words that put it below. */
const UPWARD = [
  'at least',
  'more than',
  'over',
  'exceeding',
  'no fewer than',
  'no less than',
  'upwards of',
  'or more',
  'just over',
];
const DOWNWARD = [
  'up to',
  'as many as',
  'as much as',
  'at most',
  'no more than',
  'less than',
  'fewer than',
  'under',
  'nearly',
  'almost',
  'close to',
];

const isQuoted = (words: string): boolean => /^["“].*["”]$/.test(words);
const term = (words: string): string => (isQuoted(words) ? quoted(words) : datesInWords(words));
const terms = (words: string): string[] => words.split(' | ').map((w) => term(w.trim()));

/** Terms that are words of a source, dates aside, stand in quotation marks. */
const voices = (words: string): string[] =>
  words.split(' | ').map((w) => (datesInWords(w.trim()) === w.trim() ? quoted(w.trim()) : datesInWords(w.trim())));

const roomOf = (bare: string): string =>
  UPWARD.includes(bare) ? 'a higher figure' : DOWNWARD.includes(bare) ? 'a lower figure' : 'another figure';

function bound(words: string): string {
  const rooms = words.split(' | ').map((w) => roomOf(w.replaceAll(/["“”]/g, '').trim().toLowerCase()));
  return listed(voices(words).map((voice, i) => `${voice} leaves room for ${rooms[i]}`));
}

/** One sentence part per code. `words` are those of the report, `a | b` where two stand against each other. */
const REASONS: Readonly<Record<string, (words: string) => string>> = {
  bound,
  hedge: (w) => `${listed(voices(w))} ${voices(w).length > 1 ? 'make the figures' : 'makes the figure'} approximate`,
  contradiction: (w) => `${listed(voices(w))} cannot ${voices(w).length > 2 ? 'all' : 'both'} hold`,
  act: (w) => `the acts that are dated differ: ${listed(voices(w))}`,
  scope: (w) => `the figures count different things: ${listed(terms(w))}`,
  rounding: (w) => `the figures agree within the rounding of the coarser one (${listed(terms(w))})`,
  later: (w) => `a later report brings the figure up to date (${listed(terms(w))})`,
  'report-date': (w) => `the reports were written at different times: ${listed(terms(w))}`,
  precision: (w) => `the dates are told with different precision: ${listed(terms(w))}`,
  unit: (w) => `the same measure stands in different units: ${listed(terms(w))}`,
  title: (w) => `the titles differ: ${listed(terms(w))}`,
  role: (w) => `the roles differ: ${listed(terms(w))}`,
  spelling: (w) => `the spelling differs: ${listed(terms(w))}`,
  alias: (w) => `a source itself gives the other name: ${listed(terms(w))}`,
  speaker: (w) => `the speakers differ: ${listed(terms(w))}`,
  wording: (w) => `the wordings differ: ${listed(voices(w))}`,
};

/** `bound: "at least"` → "“at least” leaves room for a higher figure." An unknown code is shown as it stands. */
export function reasonInWords(reason: string): string {
  const colon = reason.indexOf(':');
  const code = colon < 0 ? reason : reason.slice(0, colon);
  const words = colon < 0 ? '' : reason.slice(colon + 1).trim();
  const say = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (say === undefined || words === '')
    return `${sentenceCase(code.replaceAll('-', ' '))}${words ? `: ${listed(terms(words))}` : ''}.`;
  return `${sentenceCase(say(words))}.`;
}
