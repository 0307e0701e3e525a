import type { Token } from '../../../model/index.js';
import { isNoun } from '../../../text/parts-of-speech.js';
import { headOf, reduced } from './counted.js';
import { lowered, nounAt, predicateUntil } from './predicate.js';
import { textOf, type Way } from './way.js';

/** The end of a noun phrase; "the dead" is one, too. */
const wholeUntil = (tokens: readonly Token[], from: number): number =>
  tokens[from]?.lower === 'the' &&
  tokens[from + 1]?.pos === 'ADJ' &&
  !['ADJ', 'NOUN', 'PROPN'].includes(tokens[from + 2]?.pos ?? '')
    ? from + 2
    : nounAt(tokens, from);

/** "90 percent of the victims had been identified": "Share of the victims identified"; where the others tell the whole alone "Share of the victims". */
const shareOf =
  (withDeed: boolean): Way =>
  ({ claim, tokens, next }, base) => {
    if (claim.dimension !== 'share' || tokens[next]?.lower !== 'of') return null;
    if (!withDeed && base.includes(' of ')) return null;
    const end = wholeUntil(tokens, next + 1);
    const whole = end < 0 ? [] : tokens.slice(next + 1, end);
    const of = whole.findIndex((t) => t.lower === 'of');
    const noun = of > 0 ? whole[of - 1] : (whole.findLast(isNoun) ?? whole.at(-1));
    // "half of the vote Lee would have won"
    const runsOn = whole.some((t, i) => t.pos === 'PROPN' && whole[i - 1]?.pos === 'NOUN');
    if (noun === undefined || runsOn) return null;
    const title = `Share of ${lowered(textOf(whole), whole[0]!)}`;
    if (!withDeed) return { title, head: noun.lemma, own: whole };
    const until = predicateUntil(tokens, end);
    const own = until < 0 ? [] : tokens.slice(end, until);
    const head = headOf(own);
    if (head === '') return null;
    const short = reduced(own);
    const deed = short === null ? `that ${textOf(own)}` : textOf(short);
    return { title: `${title} ${deed}`, head: noun.lemma, also: head, own: [...whole, ...own] };
  };

export const asShare = shareOf(false);
export const asShareThat = shareOf(true);

/** "33.6 percent voted against": "Share that voted against". */
const votersWay =
  (withPlace: boolean): Way =>
  ({ claim, tokens, next }, base) => {
    if (claim.dimension !== 'share' || base.includes(' of ') || tokens[next]?.pos !== 'VERB') return null;
    const end = predicateUntil(tokens, next, withPlace);
    const own = end < 0 ? [] : tokens.slice(next, end);
    const head = headOf(own);
    // "a bare two thirds needed": a participle alone
    if (head === '' || own.length < 2) return null;
    return { title: `Share that ${textOf(own).replace(/\.$/, '')}`, head, own };
  };

export const asVoters = votersWay(true);
export const asVotersBare = votersWay(false);
