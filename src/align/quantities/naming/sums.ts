import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import { moneyRole } from '../../../lexicon/things.js';
import type { Token } from '../../../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../../text/noun-phrase.js';
import { isNoun, isVerb } from '../../../text/parts-of-speech.js';
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

/** Verbs by which a court or an office fixes a sum. */
const FIXING = new Set(['fix', 'set']);

/** "bail that the court had set at 5 million", also with another currency in brackets: "Amount of the bail". */
export const asSetAt: Way = ({ claim, tokens, first }) => {
  if (claim.dimension !== 'money') return null;
  const link = tokens.slice(0, first).findLastIndex((t) => t.pos === 'ADP');
  const sum = tokens.slice(link + 1, first);
  if (tokens[link]?.lower !== 'at' || sum.some((t) => isVerb(t) || t.text === ',')) return null;
  const at = tokens.slice(0, link).findLastIndex((t) => t.pos === 'VERB');
  if (!FIXING.has(tokens[at]?.lemma ?? '') || at < link - REACH) return null;
  const noun = fixedBy(tokens, at, link);
  return noun === null ? null : { title: `Amount of ${noun.words}`, head: noun.head, own: noun.own };
};

/** What is set: the object, of a clause behind "that" the noun before it, of "was set" the subject. */
function fixedBy(tokens: readonly Token[], at: number, link: number): ReturnType<typeof plainNoun> {
  const object = at + 1 === link ? null : phraseStartingAt(tokens, at + 1);
  if (at + 1 !== link) return object?.to === link ? plainNoun(tokens, object) : null;
  const subject = subjectOf(tokens, at);
  if (subject === null) return null;
  const joint = tokens[subject.from - 1]?.lower;
  if (joint === 'that' || joint === 'which') {
    const last = subject.from - (tokens[subject.from - 2]?.text === ',' ? 3 : 2);
    const word = tokens[last];
    // "posted bail that": the tagger takes it for a second verb
    if (word?.pos === 'VERB' && word.lower === word.lemma && isVerb(tokens[last - 1]))
      return { words: `the ${word.lower}`, head: word.lemma, own: [word] };
    const told = phraseEndingAt(tokens, last);
    return told === null ? null : plainNoun(tokens, told);
  }
  return tokens[at - 1]?.lemma === 'be' ? plainNoun(tokens, subject) : null;
}
