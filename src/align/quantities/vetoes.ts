import { groupOf } from '../../lexicon/counted-groups.js';
import { CONDITIONS, fatesMeet } from '../../lexicon/fates.js';
import type { QuantityClaim, Refusal } from '../../model/index.js';
import { apart, type EventFrame, otherEvent } from '../event.js';
import { sameSurname } from '../../text/surnames.js';
import type { Profile } from './profile.js';

export type Veto = Pick<Refusal, 'relation' | 'because'>;

/** Groups that are a part of "people", not another word for them: a count of children is no count of the dead. */
const SUBSETS = new Set(['children', 'helpers', 'assailants', 'captives', 'police', 'staff']);

const noun = (c: QuantityClaim): string => [...c.modifiers.slice(-1), c.counted].join(' ').trim() || 'people';

/** Two counts of differing groups of people: soldiers and people may be one count, children and people are not. */
function otherGroup(a: Profile, b: Profile): boolean {
  if (a.group === b.group) return a.group === 'things' && a.claim.counted !== b.claim.counted && !a.claim.counted.endsWith(b.claim.counted) && !b.claim.counted.endsWith(a.claim.counted);
  if (a.group === 'anyone') return SUBSETS.has(b.group);
  if (b.group === 'anyone') return SUBSETS.has(a.group);
  return true;
}

/** Nouns of people whose nationality marks a part of all: "two Danish tourists" among the dead. Soldiers have a side instead. */
const isNational = (c: QuantityClaim): boolean =>
  groupOf(c.counted) !== null && groupOf(c.counted) !== 'fighters' && c.modifiers.some((m) => c.value.text.includes(` ${m.charAt(0).toUpperCase()}${m.slice(1)}`));

/** "federal taxes" and "state taxes": one noun, other modifiers. */
const otherModifiers = (x: QuantityClaim, y: QuantityClaim): boolean =>
  x.modifiers.length > 0 && y.modifiers.length > 0 && !x.modifiers.some((m) => y.modifiers.includes(m));

/** Two ages of two beings, in words: other names, or other nouns ("boy", "gorilla"); null when they may be one. */
function otherBearer(a: Profile, b: Profile): string | null {
  const [x, y] = [a.claim, b.claim];
  if (x.bearer !== null && y.bearer !== null && !sameSurname(x.bearer, y.bearer)) return `scope: ${x.bearer} | ${y.bearer}`;
  // Two grown people of no name and two ages are two people; a child that the articles tell of may be one with its age mistaken.
  if (a.size !== b.size && a.group !== 'children' && a.group !== 'things' && !(x.bearer !== null && y.bearer !== null)) return `scope: ages ${x.value.text} | ${y.value.text}`;
  if (x.counted === '' || y.counted === '' || x.counted === y.counted) return null;
  const apart = a.group === b.group ? a.group === 'things' : a.group !== 'anyone' && b.group !== 'anyone';
  return apart && (x.bearer === null || y.bearer === null) ? `scope: ${noun(x)} | ${noun(y)}` : null;
}

/** Dimensions whose figures differ from year to year. */
const DATED = new Set<QuantityClaim['dimension']>(['money', 'share']);

/** Why two figures must not stand in one topic, or null. The first rule that holds, in the order of the design. */
export function vetoOf(a: Profile, b: Profile, frame: EventFrame): Veto | null {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension !== y.dimension || (x.dimension === 'money' && x.unit !== y.unit)) {
    return { relation: 'other-unit', because: `unit: ${x.unit ?? x.dimension} | ${y.unit ?? y.dimension}` };
  }
  if (a.fate && b.fate && !fatesMeet(x.property, y.property)) {
    return { relation: 'other-scope', because: `scope: ${x.property} | ${y.property}` };
  }
  if (x.dimension === 'count' && otherGroup(a, b)) {
    return { relation: 'other-scope', because: `scope: ${noun(x)} | ${noun(y)}` };
  }
  if (a.fate && b.fate && (a.minor !== b.minor || isNational(x) !== isNational(y))) {
    return { relation: 'other-scope', because: `scope: ${x.value.text} | ${y.value.text}` };
  }
  if (CONDITIONS.has(x.property) && (x.counted === 'other') !== (y.counted === 'other')) {
    return { relation: 'other-scope', because: 'scope: others | all' };
  }
  if ((x.dimension === 'money' || x.dimension === 'share') && otherModifiers(x, y)) {
    return { relation: 'other-scope', because: `scope: ${noun(x)} | ${noun(y)}` };
  }
  if (x.dimension === 'age') {
    const other = otherBearer(a, b);
    if (other !== null) return { relation: 'other-scope', because: other };
  }
  if (x.part !== y.part) return { relation: 'other-scope', because: `scope: part | total` };
  if (x.change !== y.change) return { relation: 'other-scope', because: `scope: change | level` };
  const event = otherEvent(x, y, frame);
  const dated = x.event.from !== null && y.event.from !== null;
  if (event !== null && (a.fate || b.fate || x.dimension === 'age' || (dated && DATED.has(x.dimension)))) return { relation: 'other-event', because: event };
  if (apart(x, y, frame) && (a.fate || b.fate)) return { relation: 'other-event', because: event ?? 'told as another event' };
  return null;
}
