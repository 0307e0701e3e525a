import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import { gerundOf } from '../../../text/verb-forms.js';
import { SENTENCED } from './measured.js';
import { lowered, nounAt, OPEN_VERBS, placedUntil, subjectOf } from './predicate.js';
import { STATES, textOf, type Way } from './way.js';

/** Words of a clause before its time at most. */
const REACH = 10;

/** Forms of "be", before a participle: what is done to somebody. */
const BEING = new Set(['are', 'be', 'been', 'being', 'is', 'was', 'were']);

/** Words between "for" and the figure: "for the past two years". */
const STRETCH = new Set(['another', 'further', 'last', 'next', 'past', 'the']);

/**
 * "the jury deliberated for 12 hours": "How long the jury deliberated"; with no subject to name, "Time spent deliberating"; of what is done
 * to somebody "Time suspended".
 */
export const asHowLong: Way = ({ claim, tokens, first }) => {
  if (claim.dimension !== 'duration') return null;
  let link = first - 1;
  while (STRETCH.has(tokens[link]?.lower ?? '')) link--;
  if (tokens[link]?.lower !== 'for') return null;
  const at = tokens.slice(0, link).findLastIndex((t) => t.pos === 'VERB');
  const verb = tokens[at];
  if (verb === undefined || at < link - REACH || CLAUSE_VERBS.has(verb.lemma) || SENTENCED.has(verb.lemma)) return null;
  if (STATES.has(verb.lemma) || (OPEN_VERBS.has(verb.lemma) && tokens[at + 1]?.pos !== 'ADJ')) return null;
  // "was left unused"
  const object = tokens[at + 1]?.pos === 'ADJ' && at + 2 === link ? link : nounAt(tokens, at + 1);
  if (placedUntil(tokens, object > 0 && object <= link ? object : at + 1) !== link) return null;
  const behind = tokens.slice(at + 1, link);
  if (behind.some((t) => t.pos === 'PRON')) return null;
  const going = verb.lower.endsWith('ing');
  const passive = tokens.slice(Math.max(0, at - 2), at).some((t) => BEING.has(t.lower)) && !going;
  // "barred from holding office for eight years": what is not done
  if (going && tokens[at - 1]?.pos !== 'AUX' && !['after', 'while'].includes(tokens[at - 1]?.lower ?? '')) return null;
  const subject = subjectOf(tokens, at);
  const whole =
    subject === null ? [] : tokens.slice(subject.from, link).filter((t, i) => t.pos !== 'ADV' || subject.from + i > at);
  const told =
    whole.length > 1 && !whole.some((t) => ['NUM', 'PRON'].includes(t.pos)) && tokens[at - 1]?.lower !== 'to';
  const own = tokens.slice(at, link);
  if (told) return { title: `How long ${lowered(textOf(whole), whole[0]!)}`, head: verb.lemma, own: whole };
  if (passive) return { title: `Time ${textOf(own)}`, head: verb.lemma, own };
  return { title: `Time spent ${[gerundOf(verb.lemma), textOf(behind)].join(' ').trim()}`, head: verb.lemma, own };
};

/** "took three hours to read the verdict": "Time taken to read the verdict". */
export const asTaken: Way = ({ claim, tokens, first, next }) => {
  if (claim.dimension !== 'duration' || tokens[first - 1]?.lemma !== 'take' || tokens[next]?.lower !== 'to')
    return null;
  const verb = tokens[next + 1];
  const object = nounAt(tokens, next + 2);
  if (verb?.pos !== 'VERB' || object < 0) return null;
  const own = tokens.slice(next, object);
  return { title: `Time taken ${textOf(own)}`, head: verb.lemma, own };
};
