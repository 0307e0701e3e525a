import { CHANGE_DOWN, CHANGE_UP } from '../../lexicon/change-verbs.js';
import { SUBORDINATORS } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import type { Stretch } from './fate-words.js';

/** Words between a figure and the verb it is the subject of, at most: "20 children from a camp on the river are missing". */
const REACH = 10;

/** What may stand in the phrase of a subject, behind its noun. */
const IN_PHRASE = new Set(['ADJ', 'ADP', 'ADV', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** Forms of an auxiliary that no plural has for a verb. */
const SINGULAR = new Set(["'s", 'does', 'has', 'is', 'was']);

const isOne = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  tokens.slice(first, last + 1).some((t) => t.lower === 'one' || t.text === '1');

/** True where an auxiliary has the figure for its subject: "and 20 children from a camp are missing", and not "a fire that hurt 20 people was out". */
export function hasOwnVerb(tokens: readonly Token[], figure: Stretch): boolean {
  for (let i = figure.last + 1; i <= figure.last + REACH; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.pos === 'AUX') return !SINGULAR.has(token.lower) || isOne(tokens, figure);
    if (!IN_PHRASE.has(token.pos) || SUBORDINATORS.has(token.lower)) return false;
  }
  return false;
}

/** Words that join a clause to the one before it. */
const JOINTS = new Set(['and', 'as', 'but', 'while']);

/** "24 people died and 20 children are missing": between `from` and a figure with a verb of its own another clause begins. */
export const standsApart = (tokens: readonly Token[], from: number, figure: Stretch): boolean =>
  tokens.slice(from, figure.first).some((t) => JOINTS.has(t.lower)) && hasOwnVerb(tokens, figure);

/** "buried 14 skiers and nine climbers are missing": the figure is the object of a verb, and what is told at `to` is of another clause's subject. */
export function isObjectApart(tokens: readonly Token[], { first, last }: Stretch, to: number): boolean {
  const verb = tokens[first - 1];
  if (verb?.pos !== 'VERB' || CLAUSE_VERBS.has(verb.lemma)) return false;
  const joint = tokens.findIndex((t, i) => i > last && i < to && JOINTS.has(t.lower));
  return joint >= 0 && tokens.slice(joint, to).some((t) => t.pos === 'AUX');
}

const CHANGES = new Set([...CHANGE_UP, ...CHANGE_DOWN]);

/** Words between a passive and its "by": "was shot on Sunday by three officers". */
const DOING = 6;

/** "shot by three officers and taken to hospital": those who did it. "The toll rose by 12" and "left by three boats" have no passive. */
export function isDoer(tokens: readonly Token[], from: number, { first }: Stretch): boolean {
  const by = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[by]?.lower !== 'by') return false;
  for (let i = by - 1; i >= Math.max(from, by - DOING); i--) {
    const token = tokens[i]!;
    if (token.pos === 'PUNCT') return false;
    if (token.pos === 'VERB') return /(?:ed|en|[dnt])$/.test(token.lower) && !CHANGES.has(token.lemma);
  }
  return false;
}
