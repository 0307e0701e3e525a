import { BE_FORMS, PHRASE_ENDS, POSSESSIVES, RELATIVES, SUBORDINATORS } from '../../lexicon/function-words.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { partyNoun } from '../../lexicon/parties.js';
import type { Cluster } from '../../model/index.js';
import { speakerKey } from '../../text/speakers.js';
import { isFormOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import { type Account, sharedTerms } from './accounts.js';
import type { Word } from './row.js';
import { stem } from './said.js';
import { isSpelling } from './uttered.js';

/** Words in a row that two quotations share where they are pieces of one utterance. */
const IN_A_ROW = 4;
/** Share of words that two quotations have in common when they are one utterance as a whole. */
const ONE_UTTERANCE = 0.45;
/** Words that two statements of one thing share at least, the act among them. */
const SHARED = 2;

/** True for two articles' words of one person or body. */
const isOneVoice = ({ claim: a }: Account, { claim: b }: Account): boolean => {
  if (a.article === b.article || a.speaker === null || b.speaker === null) return false;
  return a.speaker === b.speaker || (speakerKey(a.speaker) ?? '') === speakerKey(b.speaker);
};

/** The words of a quotation that tell something, without their endings. */
const telling = (words: readonly Word[]): string[] => [
  ...new Set(
    words
      .map((w) => w.lower)
      .filter((w) => w.length > 2 && !LIGHT_WORDS.has(w))
      .map(stem),
  ),
];

const holds = (all: readonly string[], word: string): boolean => all.some((w) => w === word || isSpelling(w, word));

/** True where a stretch of one quotation stands in the other. */
const overlap = (a: readonly Word[], b: readonly Word[]): boolean => {
  const row = (words: readonly Word[]): string => ` ${words.map((w) => w.lower).join(' ')} `;
  const other = row(b);
  return a.some((_, i) => i + IN_A_ROW <= a.length && other.includes(row(a.slice(i, i + IN_A_ROW))));
};

const quotation = (words: readonly Word[]): string => `“${words.map((w) => w.text).join(' ')}”`;

/** True where one of two lists has no word that the other has not. */
const isPart = (x: readonly string[], y: readonly string[]): boolean =>
  x.every((w) => holds(y, w)) || y.every((w) => holds(x, w));

/** True for one utterance, quoted as a whole with words that are not the same, small words among them. */
function isMisquoted(a: Account, b: Account): boolean {
  const [x, y] = [a, b].map((c) => [...new Set(c.quoted().map((w) => w.lower))]);
  const common = x!.filter((w) => holds(y!, w)).length;
  return !isPart(x!, y!) && common >= ONE_UTTERANCE * (x!.length + y!.length - common);
}

/** Words at most with which two quotations that begin alike go on, each in its way. */
const GOES_ON = 5;

/** "Half of the town is gone", "half of the town no longer exists": one utterance that begins with the same words and is told to its end in others. */
function endsOtherwise(a: Account, b: Account): boolean {
  const [x, y] = [a.quoted(), b.quoted()];
  let n = 0;
  while (n < Math.min(x.length, y.length) && x[n]!.lower === y[n]!.lower) n++;
  const [p, q] = [x.slice(n), y.slice(n)];
  const few = [p, q].every((rest) => rest.length > 0 && rest.length <= GOES_ON);
  return n >= IN_A_ROW && few && !telling(p).some((w) => holds(telling(q), w));
}

/** Words that tie others together. */
const SMALL: ReadonlySet<string> = new Set(
  [PHRASE_ENDS, POSSESSIVES, RELATIVES, SUBORDINATORS, BE_FORMS, ['the', 'this', 'these', 'those', 'not']].flatMap(
    (words) => [...words],
  ),
);
/** Words of a quotation from which on it tells by itself what it is on. */
const WHOLE = 6;
/** Share of the telling words that two such quotations on one thing have in common at least. */
const ON_ONE_THING = 0.15;

/** True for a quotation that tells an act by itself: "tried to grab the child". */
const tellsAct = (a: Account): boolean => a.act !== '' && a.quoted().some((w) => isFormOf(w.lower, a.claim.act));

/** Words that tell somebody, not something: whoever speaks of one event speaks of the same people. */
const isSomebody = (word: string): boolean => partyNoun(word) !== null;

/** The words of two lists that tell what both are on: no names, no people, no small words. */
function onWhat(a: readonly Word[], b: readonly Word[]): string[] {
  const names = new Set(telling([...a, ...b].filter((w) => w.text !== w.lower)));
  const other = telling(b);
  return telling(a).filter((w) => holds(other, w) && !names.has(w) && !isSomebody(w) && !SMALL.has(w));
}

/** True but for two whole sentences that share no word which tells what they are on: a person says many things of one event. */
function mayBeOnOneThing(a: Account, b: Account): boolean {
  const long = a.quoted().length >= WHOLE && b.quoted().length >= WHOLE;
  if (!long) return !(tellsAct(a) && tellsAct(b)) || a.act === b.act || onWhat(a.row, b.row).length > 0;
  const [x, y] = [telling(a.quoted()), telling(b.quoted())];
  const common = x.filter((w) => holds(y, w));
  return (
    onWhat(a.quoted(), b.quoted()).length > 0 && common.length >= ON_ONE_THING * (x.length + y.length - common.length)
  );
}

/** True where the quoted words that tell something differ, and neither source has them in its own words or quotes another piece of them. */
function isWordedOtherwise(a: Account, b: Account): boolean {
  const [x, y] = [telling(a.quoted()), telling(b.quoted())];
  const [all, other] = [telling(a.row), telling(b.row)];
  return !x.every((w) => holds(other, w)) && !y.every((w) => holds(all, w)) && !overlap(a.quoted(), b.quoted());
}

/** Words, the act among them, that two statements share. */
const shared = (a: Account, b: Account): number => sharedTerms(a, b) + (a.act !== '' && a.act === b.act ? 1 : 0);

/**
 * One person quoted by two articles in other words: "profoundly disagrees", "strongly disagrees", where the statements share as many words, the
 * act among them, as show that they are on one thing. Null where they do not differ.
 */
export function otherWording(a: Account, b: Account, enough = SHARED): string | null {
  if (a.quoted().length === 0 || b.quoted().length === 0 || !isOneVoice(a, b)) return null;
  if (
    !isMisquoted(a, b) &&
    !endsOtherwise(a, b) &&
    !(shared(a, b) >= enough && mayBeOnOneThing(a, b) && isWordedOtherwise(a, b))
  )
    return null;
  return both('wording', quotation(a.quoted()), quotation(b.quoted()));
}

/** True for a difference that is one of quoted words. */
export const isWording = (difference: string): boolean => difference.startsWith('wording: ');

/** True where the article of the one has the other's quoted words as well: it quotes two things, and so does the other, or a piece of them. */
export function quotesBoth(a: Account, b: Account, all: readonly Account[]): boolean {
  const row = ({ quoted }: Account): string =>
    quoted()
      .map((w) => w.lower)
      .join(' ');
  const has = (x: Account, y: Account): boolean =>
    all.some((c) => c !== x && c.claim.article === x.claim.article && row(c) !== '' && row(c) === row(y));
  const tells = (x: Account, y: Account): boolean => {
    const told = all.flatMap((c) => (c.claim.article === x.claim.article ? telling(c.row) : []));
    return telling(y.quoted()).every((w) => holds(told, w));
  };
  return has(a, b) || has(b, a) || (!isMisquoted(a, b) && (tells(a, b) || tells(b, a)));
}

/** What alignment writes before the speaker of statements that one voice alone makes. */
const VOICE = 'one voice: ';

/** True for a cluster of what one person or body says on one thing. */
export const isOfOneVoice = ({ together }: Cluster): boolean => together.some((t) => t.startsWith(VOICE));
