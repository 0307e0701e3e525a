import { fateNamed, TALLIES } from '../../lexicon/fates.js';
import type { QuantityMention, Sentence } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';

/** What a figure was read to count. */
export interface Count {
  /** The event property: "killed", "sink"; "" when none is told. */
  readonly property: string;
  /** Lemma of the noun; "" for a bare figure. */
  readonly noun: string;
  /** Words before that noun: "northern". */
  readonly modifiers: readonly string[];
}

/** A count told before, and in which sentence. */
export interface Told extends Count {
  readonly sentence: number;
}

/** Sentences back to which a bare figure points. */
const BACK = 2;

/** "it rose to 17", "brought the total to 20": a figure that gives a count anew. */
const isTally = ({ noun }: Count): boolean => TALLIES.has(noun);

/** A bare whole number above one, or "at least six": "dozens" and "one" stand for people and for anything. */
function isBare({ counted, value, bound }: QuantityMention): boolean {
  const figure = value.best ?? value.low ?? 0;
  return counted === null && bound !== 'open-plural' && Number.isInteger(figure) && figure > 1;
}

/** Words between "how many" and the noun asked after: "how many armed men". */
const ASKED = 3;

/** "how many attackers there were is not known, some say up to 13": the noun that its sentence asks after, right before a bare figure; null for none. */
function askedAfter({ start }: QuantityMention, { tokens }: Sentence): string | null {
  const before = tokens.filter((t) => t.end <= start);
  const many = before.findLastIndex((t, i) => t.lower === 'many' && before[i - 1]?.lower === 'how');
  if (many < 0) return null;
  const noun = before
    .slice(many + 1, many + 1 + ASKED)
    .findLast((t, i, all) => t.pos === 'NOUN' && !all.slice(0, i).some(isVerb));
  return noun?.lemma ?? null;
}

/**
 * What a figure counts that leaves its noun out: "Five boats sank. Officials later put the number at three", "only three came back". A tally
 * ("the total", "the number") is of what the last count told; of a bare figure the noun alone is taken, as its own clause tells what
 * became of those. Gives `read` itself where the words tell enough, or no count was told within two sentences.
 */
export function elided(mention: QuantityMention, read: Count, last: Told | null, sentence: Sentence): Count {
  if (mention.dimension !== 'count') return read;
  const asked = read.noun === '' && isBare(mention) ? askedAfter(mention, sentence) : null;
  if (asked !== null) return { ...read, noun: asked };
  if (last === null || mention.sentence - last.sentence > BACK) return read;
  if (fateNamed(read.property) !== undefined) return read;
  if (isTally(read)) return { property: last.property, noun: last.noun, modifiers: last.modifiers };
  return isBare(mention) && read.noun === '' ? { ...read, noun: last.noun } : read;
}

/** "in two parts of town", "with three others": beside the story's own counts. */
function isAside({ start }: QuantityMention, { tokens }: Sentence): boolean {
  const before = tokens.findLast((t) => t.end <= start);
  return before?.pos === 'ADP' && before.lower !== 'of';
}

/** The count to which a later bare figure may point: `read` where its own words tell what it counts, or their fate, else the one before. */
export function lastTold(mention: QuantityMention, read: Count, last: Told | null, sentence: Sentence): Told | null {
  const { dimension, counted } = mention;
  if (dimension !== 'count' || (counted !== null && TALLIES.has(counted.head))) return last;
  if (fateNamed(read.property) !== undefined) return { ...read, sentence: sentence.index };
  return counted === null || isAside(mention, sentence) ? last : { ...read, sentence: sentence.index };
}
