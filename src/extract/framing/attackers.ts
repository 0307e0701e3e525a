import { ATTACK_NOUNS, attackerTone, isAttacker, isViolent } from '../../lexicon/attackers.js';
import { deedFamily, phraseFamily } from '../../lexicon/deeds.js';
import { contains, type Document, type Sentence, type Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { isParticiple, isPassive } from './grammar.js';
import { nounKey } from './things.js';

/** Sentences of running text that open an article: behind them it may tell of what others did elsewhere. */
const OPENING = 3;
/** Words between those who did it and the verb of what they did: "gunmen in army uniforms have seized". */
const REACH = 7;
/** Words between a deed and who did it: "an attack on a hotel by gunmen". */
const BACK = 8;
const MARKS = new Set([',', ';', ':', '.', '"', '–', '—', '(']);
const DETERMINERS = new Set(['a', 'an', 'the']);

const isAt = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  return t !== undefined && (isNoun(t) || t.pos === 'ADJ') && isAttacker(keyOf(t)) && !isNoun(tokens[i + 1]);
};

/** The noun's lemma, of one with a capital, too: "Terrorists", "Islamists". */
const keyOf = (t: Token): string => {
  const key = nounKey(t).toLowerCase();
  if (isAttacker(key)) return key;
  return isAttacker(key.replace(/s$/, '')) ? key.replace(/s$/, '') : key.replace(/men$/, 'man');
};

/** Index of the first word of the phrase that ends at `head`: "suspected Islamist gunmen". */
function phraseStart(tokens: readonly Token[], head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    const describes = t.pos === 'ADJ' || isNoun(t) || t.text === '-' || (t.pos === 'VERB' && isParticiple(t));
    if (!describes) break;
    first = k;
  }
  return first;
}

/** True for a verb of violence at `k`, alone or with the word that makes it one: "took 30 guests hostage", "opened fire". */
function isDeed(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (isViolent(t.lemma)) return true;
  return tokens.slice(k + 1, k + 1 + REACH).some((w) => phraseFamily(t.lemma, w.lower.replace(/s$/, '')) !== null);
}

const isDeadly = (verb: string): boolean => ['capture', 'kill', 'shoot'].includes(deedFamily(verb) ?? '');
const JOINED = new Set(['and', 'dead', 'killed']);

/** "three attackers shot dead by police", "Terrorists shot and killed": a participle without its "were". */
function isDoneTo(tokens: readonly Token[], verb: number): boolean {
  let k = verb + 1;
  while (JOINED.has(tokens[k]?.lower ?? '')) k++;
  const t = tokens[verb] as Token;
  return isParticiple(t) && isDeadly(t.lemma) && (tokens[k]?.lower === 'by' || MARKS.has(tokens[k]?.text ?? '.'));
}

/** "gunmen (who) stormed", "militants had taken guests hostage": they are the subject of a violent deed. */
function doesIt(tokens: readonly Token[], head: number): boolean {
  for (let k = head + 1; k <= head + REACH && k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (MARKS.has(t.text) || t.pos === 'SCONJ') return false;
    if (t.pos !== 'VERB') continue;
    if (isPassive(tokens, k) || isDoneTo(tokens, k)) return false;
    if (isDeed(tokens, k)) return true;
    // "got in and seized"
    if (!tokens.slice(k + 1, k + 4).some((w) => w.lower === 'and')) return false;
  }
  return false;
}

/** "bombers inspired by Islamists killed nine": those behind a "by" are not who did it. */
const isSubject = (tokens: readonly Token[], first: number, head: number): boolean =>
  tokens[first - 1]?.lower !== 'by' && doesIt(tokens, head);

/** "stormed by terrorists", "an attack by suspected Islamists": the deed is theirs. */
function isBy(tokens: readonly Token[], first: number): boolean {
  let by = first - 1;
  while (by > 0 && (DETERMINERS.has(tokens[by]?.lower ?? '') || tokens[by]?.pos === 'NUM')) by--;
  if (tokens[by]?.lower !== 'by') return false;
  for (let k = by - 1; k >= Math.max(0, by - BACK) && !MARKS.has(tokens[k]?.text ?? ''); k--) {
    const t = tokens[k] as Token;
    if (t.pos === 'VERB') return isParticiple(t) && isViolent(t.lemma);
    if (isNoun(t) && ATTACK_NOUNS.has(nounKey(t))) return true;
  }
  return false;
}

const AFTER = new Set(['after', 'following', 'since']);
const TIMES = new Set(['decade', 'day', 'hour', 'month', 'week', 'year']);

/** "two years after a gunman killed nine": told to tell the time of something else. */
const isEarlier = (tokens: readonly Token[], at: number): boolean =>
  tokens.some((t, k) => k < at && AFTER.has(t.lower) && TIMES.has(tokens[k - 1]?.lemma ?? ''));

function attacker(sentence: Sentence, i: number): Draft | null {
  const { tokens } = sentence;
  if (!isAt(tokens, i)) return null;
  const from = phraseStart(tokens, i);
  if (isEarlier(tokens, from) || !(isSubject(tokens, from, i) || isBy(tokens, from))) return null;
  const words = tokens.slice(from, i + 1);
  return {
    sentence,
    span: spanOf(tokens, [from, i]),
    concept: 'attackers',
    label: wordsOf(words),
    agents: [],
    objects: [attackerTone(words.map(keyOf))],
  };
}

/** True where a headline has a word of another tone for them, of which it does not tell the deed: "Gunman hunted" above "a terrorist killed nine". */
function isHalf({ tokens, quotations }: Sentence, [first]: readonly Draft[]): boolean {
  return tokens.some((t, i) => {
    if (!isAt(tokens, i) || quotations.some((q) => contains(q, t))) return false;
    const words = tokens.slice(phraseStart(tokens, i), i + 1);
    return first !== undefined && attackerTone(words.map(keyOf)) !== first.objects[0];
  });
}

/**
 * What the headline and the first sentences call those who did it, told of the deed: "Islamist militants attacked a café". Nothing where the
 * headline alone would show that the source has another word, too.
 */
export function attackerDrafts({ sentences }: Document): Draft[] {
  const text = new Set(sentences.filter((s) => s.block === 'paragraph').slice(0, OPENING));
  const drafts = sentences
    .filter((s) => s.block === 'headline' || text.has(s))
    .flatMap((sentence) => foundAt(sentence.tokens, (_, i) => attacker(sentence, i)));
  return sentences.some((s) => s.block === 'headline' && isHalf(s, drafts)) ? [] : drafts;
}
