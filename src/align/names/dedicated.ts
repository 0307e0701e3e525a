import { DEDICATED } from '../../lexicon/names.js';
import { type Form, meetInArticle } from './forms.js';

/** Words of a dedication that has no article before it: "Church of Saint Ada"; the one word of "Church of Tarn" is a land's or a town's. */
const SHORTEST = 2;

/** "the redeemer" of "church of the redeemer"; null for other names. */
function dedicationOf({ words }: Form): string | null {
  const [noun, of, ...rest] = words;
  const told = DEDICATED.has(noun!) && of === 'of' && rest.length >= SHORTEST;
  return told ? (rest[0] === 'the' ? rest.slice(1) : rest).join(' ') : null;
}

/** "Church of the Redeemer" and "Tarn Redeemer Church": the dedication, in what stands before the same noun. */
function holdsDedication(long: Form, short: Form): boolean {
  const dedication = dedicationOf(short);
  return (
    dedication !== null &&
    long.words.length > 2 &&
    long.words.at(-1) === short.words[0] &&
    ` ${long.words.slice(0, -1).join(' ')} `.includes(` ${dedication} `)
  );
}

/** True for a church, a chapel or the like told by its dedication alone and by its whole name, where no article has both. */
export const areDedicatedAlike = (a: Form, b: Form): boolean =>
  (holdsDedication(a, b) || holdsDedication(b, a)) && !meetInArticle(a, b);
