import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import { eventClass, eventClassOf } from '../lexicon/events.js';
import type { Token } from '../model/index.js';

/*
 * Verbs that the tagger takes for nouns: "shot", and the verb of a headline.
 */

const BY_AUXILIARY = new Set(['be', 'get']);
/** Behind "shot", no noun is told: "shot dead", "shot down". */
const SHOT = new Set(['dead', 'down']);
const JOINED = new Set(['killed', 'wounded', 'injured']);
/** Before "shot eight people": who shot. "A shot" and "the long shot" have another word there. */
const SHOOTERS = new Set(['NOUN', 'PRON', 'PROPN']);

/** "have been shot", "shot dead", "shot and killed", "the man shot eight people": no shot that was heard. */
function isShooting(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before?.pos === 'DET' || before?.pos === 'ADJ') return false;
  if (BY_AUXILIARY.has(before?.lemma ?? '') || SHOT.has(next?.lower ?? '')) return true;
  if (next?.lower === 'and' && JOINED.has(tokens[i + 2]?.lower ?? '')) return true;
  return next?.pos === 'NUM' && SHOOTERS.has(before?.pos ?? '');
}

/** What a verb has behind it and a noun in "-s" has not: a name, a number, an article. */
const OBJECTS = new Set(['DET', 'NUM', 'PROPN']);

/** Verbs by which headlines tell of a quake or a blast, and that are no class of event. */
const SHAKING = new Set(['jolt', 'rattle', 'rock']);

const isTime = ({ lower }: Token): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);

/**
 * "Earthquake strikes Norland", "Plane with 88 passengers crashes into sea": where no verb is tagged, a form in "-s" of a verb for an event, behind
 * another noun. Before a preposition only behind a plural: "a series of air strikes in Norland" tells of strikes.
 */
function isOfHeadline(tokens: readonly Token[], i: number): boolean {
  const [before, verb, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const subject = before?.pos === 'NOUN' || (before?.pos === 'PROPN' && next?.pos !== 'PROPN');
  if (!subject || before === undefined || !/[^s]s$/.test(verb.lower) || next === undefined) return false;
  const known = SHAKING.has(verb.lemma) || eventClassOf({ lemma: verb.lemma, lower: verb.lower, pos: 'VERB' }) !== null;
  if (!known || isTime(next)) return false;
  return OBJECTS.has(next.pos) || (next.pos === 'ADP' && before.lemma !== before.lower);
}

/** The tokens of a sentence, its verbs that are tagged as nouns told as verbs. */
export function withVerbs(tokens: Token[]): Token[] {
  let bare: boolean | null = null;
  tokens.forEach((token, i) => {
    if (token.pos !== 'NOUN') return;
    if (token.lower === 'shot' && isShooting(tokens, i)) tokens[i] = { ...token, pos: 'VERB', lemma: 'shoot' };
    else if (token.lower.endsWith('s') && (SHAKING.has(token.lemma) || eventClass(token.lemma) !== null)) {
      bare ??= !tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX');
      if (bare && isOfHeadline(tokens, i)) {
        tokens[i] = { ...token, pos: 'VERB' };
        bare = false;
      }
    }
  });
  return tokens;
}
