import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../../lexicon/currencies.js';
import {
  FRACTION_SIGNS,
  ORDINALS,
  SCALE_PLURALS,
  SMALL_NUMBERS,
  SOLE,
  TENS,
  VAGUE_COUNTS,
} from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';

const first = (phrase: string): string => phrase.split(' ')[0]!;

/** Lower-case words and marks with which a quantity can begin, beside numbers. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALE_PLURALS.keys(),
  ...ORDINALS.keys(),
  ...SOLE,
  ...FRACTION_SIGNS.keys(),
  ...[...VAGUE_COUNTS].map(first),
  ...[
    'a',
    'an',
    'within',
    'half',
    'only',
    'minus',
    '-',
    '+',
    'no',
    'no-one',
    'nobody',
    'none',
    'his',
    'her',
    'their',
    'my',
  ],
  ...[...CURRENCY_SIGNS.keys(), ...CURRENCY_CODES.keys(), ...DOLLAR_PREFIXES.keys()].map((s) => s.toLowerCase()),
  'y',
]);

/** Whether a quantity may begin with this lexeme: the one look that most words of a text get. */
export const mayStart = (x: Lexeme): boolean =>
  x.kind === 'number' || STARTS.has(x.lower) || (x.text.length < 4 && x.text.endsWith('$'));
