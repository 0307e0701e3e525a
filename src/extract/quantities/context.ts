import { CHANGE_DOWN, CHANGE_UP, MOTION } from '../../lexicon/change-verbs.js';
import { MONTH_WORDS } from '../../lexicon/figure-labels.js';
import { FORECASTS, MAYBE, MODALS } from '../../lexicon/modality.js';
import type { Figure } from './figures.js';
import type { Lexeme } from './lexemes.js';

/** What the words around a figure do to it. */
export interface Context {
  readonly change: 'up' | 'down' | null;
  readonly denied: boolean;
  readonly modal: boolean;
  readonly part: boolean;
}

const OPEN = new Set([...MODALS, ...MAYBE, 'feared']);
const PART_OPENERS = [
  'including',
  'among them',
  'among whom',
  'of whom',
  'of them',
  'of which',
  'some of them',
  'among those',
  'counting',
];
/** How far back a modal may stand in the same clause, and how far ahead. */
const BACK = 9;
const AHEAD = 7;
const STOPS = new Set([',', ';', ':', '.', '"', '(', ')', '–', '—']);

/** "up 19 cents", "rose by 5 percent", "lost nearly 1 %": a change; "rose to 5" is a level, "fell 12 feet" a way. */
function changeOf(l: readonly Lexeme[], from: number, f: Figure): Context['change'] {
  if (f.sign === '+') return 'up';
  let k = from - 1;
  const by = l[k]?.lower === 'by';
  if (by) k--;
  // "rose sharply by 5", "lift output by 4 percent"
  const skipped = (w: Lexeme | undefined): boolean =>
    w !== undefined &&
    (w.pos === 'ADV' || w.lower === 'another' || (by && ['NOUN', 'ADJ', 'DET', 'PRON', 'PROPN'].includes(w.pos)));
  for (let n = 0; n < (by ? 4 : 2) && skipped(l[k]) && !isChange(l[k]!); n++) k--;
  const word = l[k];
  if (word === undefined || !isChange(word)) return null;
  const level =
    f.dimension === 'share' ||
    f.dimension === 'money' ||
    f.unit?.name === 'point' ||
    f.unit?.name === 'degree' ||
    f.dimension === 'temperature';
  if (
    !by &&
    !level &&
    !(
      f.dimension === 'count' &&
      !MOTION.has(word.lemma) &&
      word.lower !== 'lower' &&
      word.lower !== 'higher' &&
      word.lower !== 'cut'
    )
  )
    return null;
  if (!by && f.dimension === 'count' && word.pos !== 'ADV') return null;
  return CHANGE_UP.has(word.lemma) || CHANGE_UP.has(word.lower) ? 'up' : 'down';
}

/** "in May": no verb that tells what may be. */
const isMonth = (w: Lexeme): boolean => /^\p{Lu}/u.test(w.text) && MONTH_WORDS.has(w.lower);

const isChange = (w: Lexeme): boolean =>
  CHANGE_UP.has(w.lemma) || CHANGE_DOWN.has(w.lemma) || CHANGE_UP.has(w.lower) || CHANGE_DOWN.has(w.lower);

/** "may", "is likely", "expects": what is told behind it is not said to be so. */
const isOpen = (w: Lexeme): boolean =>
  (OPEN.has(w.lower) && w.pos !== 'PROPN' && !isMonth(w)) || (w.pos === 'VERB' && FORECASTS.has(w.lemma));

function modalNear(l: readonly Lexeme[], from: number, to: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - BACK) && !STOPS.has(l[k]!.text); k--) {
    if (isOpen(l[k]!) || (l[k]!.lower === 'that' && k > 0 && isOpen(l[k - 1]!))) return true;
    if (['that', 'but', 'and', 'while'].includes(l[k]!.lower)) break;
  }
  for (let k = to; k < Math.min(l.length, to + AHEAD) && !STOPS.has(l[k]!.text); k++) {
    if (['could', 'may', 'might', 'would'].includes(l[k]!.lower) && l[k]!.pos !== 'PROPN' && !isMonth(l[k]!))
      return true;
    if (l[k]!.pos === 'VERB' || l[k]!.pos === 'CCONJ') break;
  }
  return false;
}

/** "not 70 but 100"; "not only 70" and "not more than 70" deny nothing. */
const deniedAt = (l: readonly Lexeme[], from: number): boolean =>
  ['not', "n't", 'never'].includes(l[from - 1]?.lower ?? '');

function partAt(l: readonly Lexeme[], from: number): boolean {
  const one = l[from - 1]?.lower ?? '';
  const two = `${l[from - 2]?.lower ?? ''} ${one}`;
  return PART_OPENERS.includes(one) || PART_OPENERS.includes(two);
}

/** Reads the clause around the figure that takes lexemes `from` (hedge included) to `to`. */
export function contextOf(l: readonly Lexeme[], from: number, to: number, figure: Figure): Context {
  return {
    change: changeOf(l, from, figure),
    denied: deniedAt(l, from),
    modal: modalNear(l, from, to),
    part: partAt(l, from),
  };
}
