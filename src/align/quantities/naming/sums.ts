import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import { moneyRole } from '../../../lexicon/things.js';
import type { Token } from '../../../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../../text/noun-phrase.js';
import { isNoun } from '../../../text/parts-of-speech.js';
import { plainNoun, subjectOf } from './predicate.js';
import { type Naming, STATES, textOf, type Way } from './way.js';

/** "a coin worth $4 million", "the value of the coin at $4 million": "Value of the coin". */
export const asValue: Way = ({ claim, tokens, first }) => {
  if (claim.dimension !== 'money') return null;
  let at = first - 1;
  while (['ADV', 'PUNCT'].includes(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'at') at--;
  if (tokens[at]?.lower === 'worth') {
    at--;
    while (['ADV', 'PUNCT', 'AUX'].includes(tokens[at]?.pos ?? '')) at--;
    return worthOf(tokens, phraseEndingAt(tokens, at));
  }
  const value = tokens
    .slice(Math.max(0, first - REACH), first)
    .findLast((t) => t.lower === 'value' && t.pos === 'NOUN');
  const from = value === undefined ? -1 : tokens.indexOf(value);
  if (
    from < 0 ||
    tokens[from + 1]?.lower !== 'of' ||
    ['PUNCT', 'VERB'].some((pos) => tokens.slice(from, first).some((t) => t.pos === pos))
  )
    return null;
  return worthOf(tokens, phraseStartingAt(tokens, from + 2));
};
const REACH = 10;

function worthOf(tokens: readonly Token[], phrase: Phrase | null): Naming | null {
  const noun = phrase === null ? null : plainNoun(tokens, phrase);
  return noun === null ? null : { title: `Value of ${noun.words}`, head: noun.head, own: noun.own, isBearer: true };
}

/** "Lee sued Poe for $10 million": "Amount Lee sued Poe for". */
export const asSought: Way = ({ claim, tokens, first }) => {
  if (claim.dimension !== 'money' || tokens[first - 1]?.lower !== 'for') return null;
  const at = tokens.slice(0, first).findLastIndex((t) => t.pos === 'VERB');
  const verb = tokens[at];
  if (verb === undefined || at < first - 6 || CLAUSE_VERBS.has(verb.lemma) || STATES.has(verb.lemma)) return null;
  if (moneyRole(verb.lemma).includes('price') || verb.lower.endsWith('ing') || tokens[at - 1]?.lower === 'to')
    return null;
  const subject = subjectOf(tokens, at);
  const own = subject === null ? [] : tokens.slice(subject.from, first);
  if (own.length === 0 || own.some((t) => ['NUM', 'PRON', 'PUNCT'].includes(t.pos) || t.pos === 'CCONJ')) return null;
  return { title: `Amount ${textOf(own)}`, head: verb.lemma, own: own.filter(isNoun) };
};
