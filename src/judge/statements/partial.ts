import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { PARTS, WHOLES } from '../../lexicon/shades.js';
import { meet } from '../../text/meet.js';
import { both } from '../reason.js';
import { type Account, printed, sharedTerms } from './accounts.js';
import { isMark, type Word } from './row.js';

type Rule = (a: Account, b: Account) => string | null;

/** Content words that two statements share at least. */
const SHARED = 2;

const HELPING = new Set(['help', 'helped', 'helping', 'helps']);
/** Words between "helped" and the verb: "helped him to flee". */
const HELPED_WITHIN = 3;

/** The verb form that is only helped with: "helped arrange" → "arrange"; "" for none. */
function helpedIn({ said: { words }, claim: { act } }: Account): string {
  const at = words.findIndex((w) => HELPING.has(w));
  if (at < 0) return '';
  const verb = words.slice(at + 1, at + 1 + HELPED_WITHIN).find((w) => w === act);
  return verb === undefined ? '' : `${words[at]} ${verb}`;
}

/** "helped arrange the meeting", "arranged the meeting": done with others here, alone there. */
const helped: Rule = (a, b) => {
  if (a.act === '' || a.claim.act !== b.claim.act || LIGHT_WORDS.has(a.claim.act) || a.open || b.open) return null;
  const [x, y] = [helpedIn(a), helpedIn(b)];
  if ((x === '') === (y === '') || a.claim.negated || b.claim.negated || sharedTerms(a, b) < SHARED) return null;
  const other = x === '' ? a : b;
  return other.said.words.some((w) => HELPING.has(w))
    ? null
    : both('degree', x || y, printed(other.claim, other.claim.act));
};

const DETERMINERS = new Set(['a', 'all', 'an', 'her', 'his', 'its', 'our', 'that', 'the', 'their', 'this']);

/** A thing that is told in part or in whole, with the words that tell it: "part of the roof". */
interface Extent {
  readonly noun: string;
  readonly part: string;
  readonly printed: string;
}

/** Words behind "part of the" within which the noun stands: "half of the historic town". */
const NOUN_WITHIN = 3;

/** The things of a row told by "part of the …", "half of the …", "the entire …". */
function extentsIn(row: readonly Word[]): Extent[] {
  return row.flatMap(({ lower }, i): Extent[] => {
    const ofIt = PARTS.has(lower) && row[i + 1]?.lower === 'of' && DETERMINERS.has(row[i + 2]?.lower ?? '');
    if (!ofIt && !WHOLES.has(lower)) return [];
    const from = ofIt ? i + 3 : i + 1;
    const behind = row.slice(from, from + NOUN_WITHIN);
    const end = behind.findIndex((w) => isMark(w));
    return (end < 0 ? behind : behind.slice(0, end)).map((w, k) => ({
      noun: w.noun,
      part: ofIt ? lower.replace(/s$/, '') : 'whole',
      printed: row
        .slice(i, from + k + 1)
        .map((p) => p.lower)
        .join(' '),
    }));
  });
}

/** "part of the roof fell in", "the entire roof fell in": a part here, all of it, or another part, there. */
const extent: Rule = (a, b) => {
  if (a.act === '' || a.act !== b.act || a.claim.negated || b.claim.negated || sharedTerms(a, b) < SHARED) return null;
  const [x, y] = [extentsIn(a.row), extentsIn(b.row)];
  for (const own of x) {
    const other = y.find((o) => o.noun === own.noun && o.part !== own.part);
    const parts = [...a.actor, ...a.patient, ...b.actor, ...b.patient];
    if (other !== undefined && meet(parts, [own.noun])) return both('degree', own.printed, other.printed);
  }
  return null;
};

const ORDER = new Set(['after', 'before', 'during']);
/** Words behind "before the" within which the same noun stands. */
const TIMED_WITHIN = 3;

/** What a row tells as done before, during or after: "before the vote" → vote: before. */
function orderIn(row: readonly Word[]): Map<string, string> {
  const found = new Map<string, string>();
  row.forEach(({ lower }, i) => {
    if (!ORDER.has(lower) || !DETERMINERS.has(row[i + 1]?.lower ?? '')) return;
    const behind = row.slice(i + 2, i + 1 + TIMED_WITHIN);
    const end = behind.findIndex((w) => isMark(w));
    const noun = (end < 0 ? behind : behind.slice(0, end)).at(0);
    if (noun !== undefined) found.set(noun.noun, lower);
  });
  return found;
}

/** "resigned before the vote", "resigned after the vote": one act of the same ones, on two sides of one thing in time. */
const order: Rule = (a, b) => {
  if (a.act === '' || a.act !== b.act || LIGHT_WORDS.has(a.claim.act) || a.claim.negated || b.claim.negated)
    return null;
  if (!(meet(a.actor, b.actor) || meet(a.patient, b.patient)) || sharedTerms(a, b) < SHARED) return null;
  const there = orderIn(b.row);
  for (const [noun, own] of orderIn(a.row)) {
    const other = there.get(noun);
    if (other !== undefined && other !== own) return both('when', `${own} the ${noun}`, `${other} the ${noun}`);
  }
  return null;
};

/** One act, done in part or in whole, alone or with help, before or after another. */
export const PARTIAL: readonly Rule[] = [helped, extent, order];
