import { CHANGE_UP, LEVELS } from '../../lexicon/change-verbs.js';
import { SUBORDINATORS } from '../../lexicon/function-words.js';
import { FORECASTS, MAYBE, MODALS } from '../../lexicon/modality.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';

/** Words between a verb of rising and the figure that it leads to, and between it and the word that leaves it open. */
const TO_FIGURE = 3;
const OPENED = 4;

const WILL = 'will';

const isOpen = ({ lower, lemma }: Token): boolean =>
  lower === WILL || MODALS.has(lower) || MAYBE.has(lower) || FORECASTS.has(lemma) || lower === 'feared';

const rises = ({ lemma, pos }: Token): boolean => pos === 'VERB' && (LEVELS.has(lemma) || CHANGE_UP.has(lemma));

/** "the toll could rise to 60", "is expected to reach 60", "may climb above 60": a count that may come, and is not yet. "May have reached 60" is one that is. */
export function isToCome(c: QuantityClaim, bench: Bench): boolean {
  if (c.dimension !== 'count') return false;
  const { before } = passageOf(c, bench);
  const verb = before.findLastIndex(rises);
  if (verb < before.length - 1 - TO_FIGURE) return false;
  // "could rise, as 24 are in critical condition": why, which is so already
  if (before.slice(verb + 1).some(({ lower }) => SUBORDINATORS.has(lower))) return false;
  const ahead = before.slice(Math.max(0, verb - OPENED), verb);
  const open = ahead.findLastIndex(isOpen);
  return open >= 0 && !ahead.slice(open).some(({ lemma }) => lemma === 'have');
}
