import { groupOf } from '../../lexicon/counted-groups.js';
import { fateNamed } from '../../lexicon/fates.js';
import { COUNTING, EARLY, POLLED } from '../../lexicon/occasions.js';
import { ORDEALS, spanOf } from '../../lexicon/things.js';
import type { QuantityClaim } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import type { Bench } from '../judgement.js';
import { passageOf, saysAny } from '../passage.js';
import { movesByTheHour } from './moving.js';

/** Days after which a toll is history, no longer brought up to date by the day. */
const HISTORY = 90;

/** Seconds of a day. */
const DAY = 86_400;

const publishedOf = (c: QuantityClaim, { articles }: Bench): string | null =>
  articles.get(c.article)?.published.value ?? null;

/** True where what is counted happened long before the article, or, where that has no date, before the newest of all. */
export function isHistory(c: QuantityClaim, bench: Bench): boolean {
  const told = publishedOf(c, bench) ?? bench.days.at(-1);
  const happened = c.event.to ?? bench.days[0];
  return told !== undefined && happened !== undefined && toDay(told) - toDay(happened) > HISTORY;
}

const goesOn = ({ property, context }: QuantityClaim): boolean =>
  [property, ...context].some((word) => spanOf(word).some((span) => ORDEALS.has(span)));

/** "trapped for three days", two days later "for five days": what went on from the one report to the other, within a day. */
function stillLasts([a, x]: readonly [QuantityClaim, string], [b, y]: readonly [QuantityClaim, string]): boolean {
  const [m, n] = [a.base.best, b.base.best];
  if (a.dimension !== 'duration' || m === null || n === null || m < DAY || n < DAY || x === y) return false;
  if (!goesOn(a) || !goesOn(b)) return false;
  const [longer, between] = [(n - m) / DAY, toDay(y) - toDay(x)];
  return longer * between > 0 && Math.abs(longer - between) <= 1;
}

/**
 * The later of two reports of a toll that rises, when it has the higher figure, or of a state that changes from day to day (in critical
 * condition, missing); null otherwise.
 */
export function laterReport(a: QuantityClaim, b: QuantityClaim, bench: Bench): string | null {
  const fate = fateNamed(a.property);
  const [x, y] = [publishedOf(a, bench), publishedOf(b, bench)];
  if (x && y && stillLasts([a, x], [b, y])) return `later: ${[x, y].sort()[1]}`;
  if (!fate || fate.fixed || !x || !y || x === y || isHistory(a, bench) || isHistory(b, bench)) return null;
  if (!fate.rising) return `report-date: ${[x, y].sort().join(' | ')}`;
  const [early, late] = x < y ? [a, b] : [b, a];
  const [low, high] = [early.base.best, late.base.best];
  return low !== null && high !== null && high >= low ? `later: ${[x, y].sort()[1]}` : null;
}

/** True for a count that is made while it still changes: people and their fates, damage, those sent to help, a price. */
function isMoving(c: QuantityClaim): boolean {
  const fate = c.dimension === 'count' ? fateNamed(c.property) : undefined;
  return fate === undefined ? movesByTheHour(c) : fate.fixed !== true;
}

const isFixed = ({ property }: QuantityClaim): boolean => fateNamed(property)?.fixed === true;

/** "no injuries have been reported so far", "no immediate reports of injuries": a first count, as any other. */
function isSoFar(c: QuantityClaim, bench: Bench): boolean {
  const passage = passageOf(c, bench);
  const said = [...passage.before, ...passage.behind];
  return saysAny(passage, EARLY) || said.some(({ lower }, i) => lower === 'so' && said[i + 1]?.lower === 'far');
}

/** Votes of which one sentence tells that they are still counted: "with 30 of 32 districts declared". */
const isPolled = (a: QuantityClaim, b: QuantityClaim, bench: Bench): boolean =>
  POLLED.has(a.counted) && POLLED.has(b.counted) && [a, b].some((c) => saysAny(passageOf(c, bench), COUNTING));

/** Of people, their fates or those sent to help: what is known of them changes by the hour; a sum or a score of houses is only told anew. */
const isOfPeople = ({ dimension, property, counted }: QuantityClaim): boolean =>
  dimension === 'count' && (fateNamed(property) !== undefined || !['things', null].includes(groupOf(counted)));

/**
 * Two counts of what changes by the hour, in the days of the event: neither is wrong for the time at which it was told, and no article says
 * its hour. "no one" beside two, and a count of years ago, do not move. Null for all others.
 */
export function stillCounted(a: QuantityClaim, b: QuantityClaim, bench: Bench): string | null {
  if (isFixed(a) || isFixed(b) || !([a, b].some(isMoving) || isPolled(a, b, bench))) return null;
  if ([a, b].some((c) => c.base.best === 0 && !isSoFar(c, bench)) || isHistory(a, bench) || isHistory(b, bench))
    return null;
  const undated = [a, b].some((c) => publishedOf(c, bench) === null);
  const rising = [a, b].every((c) => fateNamed(c.property)?.rising === true);
  const code = undated && rising ? 'undated' : isOfPeople(a) || isOfPeople(b) ? 'unsettled' : 'retold';
  return `${code}: ${[a.value.text, b.value.text].sort().join(' | ')}`;
}
