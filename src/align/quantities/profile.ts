import { groupOf } from '../../lexicon/counted-groups.js';
import { eventClass } from '../../lexicon/events.js';
import { fateNamed } from '../../lexicon/fates.js';
import { OFFSPRING } from '../../lexicon/people.js';
import { REVISIONS } from '../../lexicon/revisions.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import { contentLemmas } from '../../text/content.js';
import { type PackedVector, packed, unitVector } from '../../text/vectors.js';
import { type EventFrame, isAnother, isDatedElsewhere, isElsewhere, isOfKnownDay, publishedOf } from '../event.js';
import type { Witness } from '../witness.js';
import { isLimit, isRuled } from './allowed.js';
import type { Side } from './combatants.js';
import { isFirsthand } from './firsthand.js';
import { isInSome } from './in-some.js';
import { type Kind, kindOf } from './kinds.js';
import { ownersOf } from './owners.js';
import { slotOf } from './slots.js';
import { isSought } from './sought.js';
import { isSurveyed } from './surveyed.js';
import { tellingOf } from './telling.js';
import { spanOf, turnOf } from './which-one.js';

/** How much a word of the sentence outside the figure's clause weighs, against 1 for one inside. */
const REST = 0.4;
/** A count from which on an article of no known day is taken to tell it of the event of the others. */
const TELLING = 10;

/** Sentences that tell what an article has come to report: the headline and the lead. */
const HEAD = 2;
/** Ages below this are children's, where no noun says more. */
const GROWN = 18;

/** What lemmas weigh, and their numbers; of all articles. */
export interface Weighing {
  readonly rarity: (lemma: string) => number;
  readonly numberOf: (lemma: string) => number;
}

/** A quantity claim with what alignment weighs of it. */
export interface Profile {
  readonly claim: QuantityClaim;
  /** Content words of clause and sentence, and the classes of their events, weighted by rarity. */
  readonly words: PackedVector;
  /** The group of people counted ("fighters"), "things" for what is no person, "anyone" when not told. */
  readonly group: string;
  /** True when the property is a fate that news counts (killed, injured …). */
  readonly fate: boolean;
  /** A toll or a state that later reports change: no count that is made once, of those aboard or at a march. */
  readonly moving: boolean;
  /** Day of its article, as a number; null when not known. */
  readonly published: number | null;
  /** Told as its article's own event: neither dated nor placed elsewhere, nor "another". */
  readonly main: boolean;
  /** The day of its article or of its clause is known, or no article's is. */
  readonly dayKnown: boolean;
  /** Neither dated elsewhere nor "another": of the event's own time, wherever. */
  readonly near: boolean;
  /** The middle of the interval in base units, for blocking and for how far two figures lie apart; null for words like "several". */
  readonly size: number | null;
  /** What an article tells one figure of, as a rule: a depth of the well, the age of a child; null where it may tell many. */
  readonly slot: string | null;
  /** A bare count of one fate beside a far greater one in its article: a part of that toll. */
  readonly minor: boolean;
  /** A part of what its article counts: told as one, and beside a greater count of the same. */
  readonly part: boolean;
  /** The thing measured, and what the words say of it beside its noun. */
  readonly kind: Kind;
  /** Passengers, told beside the crew: "56 passengers and ten crew". */
  readonly besideCrew: boolean;
  /** The claim whose figure this one tells again in another unit or currency; null for none. */
  readonly original: QuantityClaim | null;
  /** The only figure of a dimension of which news tells few: one weight, one area. */
  readonly alone: boolean;
  /** How telling it is that another article gives its figure, too, 0 to 1. */
  readonly telling: number;
  /** Its sentence tells of a figure given before, or in its place: "initially". */
  readonly revised: boolean;
  /** What one witness counted: "I saw three". */
  readonly firsthand: boolean;
  /** Its sentence tells what somebody asks for, and nothing that is given. */
  readonly sought: boolean;
  /** What is allowed or possible, and not what was reached. */
  readonly limit: boolean;
  /** Told of a rule ("sentences of more than a year cannot be suspended"), and of no case. */
  readonly ruled: boolean;
  /** The word behind the figure, in small letters; "" for none. */
  readonly next: string;
  /** A share in some of several places: "in many districts". */
  readonly inSome: boolean;
  /** Of a share that rose or fell, the names of whose it is; empty where none is told. */
  readonly owners: readonly string[];
  /** Which of several turns a count is of ("the last four boys"), and which of several spans a duration ("the past week"); null where not told. */
  readonly turn: string | null;
  readonly span: string | null;
  /** A poll or a projection tells it. */
  readonly surveyed: boolean;
  /** One of several ages told in a row, or the span of several: of one being among others. */
  readonly listed: boolean;
  /** Of an age, those that its sentence tells, its own among them, in ascending order; empty for other figures. */
  readonly ageRow: readonly number[];
  /** Of an age, all ages that its article tells; empty for other figures. */
  readonly ages: ReadonlySet<number>;
  /** How many figures its article gives for that slot. */
  readonly rivals: number;
  /** The other figures of its noun that its article tells in the same voice: of things it means to keep apart. */
  readonly others: ReadonlySet<number>;
  /** The first of those rivals. */
  readonly first: boolean;
  /** The part of a toll that it counts, by the place: those killed on the island; null for all, or where nothing tells. */
  readonly scope: string | null;
  /** Whose fighters are counted, by the beginning of the side's name ("north"); null when not told. */
  readonly side: string | null;
  /** The sides that fight that side. */
  readonly foes: ReadonlySet<string>;
  /** The articles count this fate for two sides apart, so that a count of no side is of both. */
  readonly sided: boolean;
}

function sizeOf({ base }: QuantityClaim): number | null {
  const { low, best, high } = base;
  if (best !== null) return best;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}

function groupIn(claim: QuantityClaim, size: number | null): string {
  if (claim.origin) return 'anyone';
  // "his two-year-old son", "a three-year-old boy"
  if (claim.dimension === 'age' && size !== null && size < GROWN && OFFSPRING.has(claim.counted)) return 'children';
  if (claim.counted !== '') return groupOf(claim.counted) ?? 'things';
  return claim.dimension === 'age' && size !== null && size < GROWN ? 'children' : 'anyone';
}

function wordsOf(claim: QuantityClaim, witness: Witness, { rarity, numberOf }: Weighing): PackedVector {
  const weights = new Map<string, number>();
  const add = (lemma: string, share: number): void => {
    const known = eventClass(lemma);
    weights.set(lemma, share * rarity(lemma));
    if (known !== null) weights.set(`#${known}`, share * rarity(lemma));
  };
  for (const lemma of contentLemmas(witness.document.sentences[claim.sentence]!.tokens, claim.evidence))
    add(lemma, REST);
  for (const lemma of claim.context) add(lemma, 1);
  return packed(unitVector(weights), numberOf);
}

/** The word behind a figure, in small letters; "" for none. */
const wordBehind = ({ evidence }: QuantityClaim, tokens: readonly Token[]): string =>
  tokens.find((t) => t.start >= evidence.end)?.lower ?? '';

/** A figure as its own words tell it, before it is set beside the others. */
export type Drawn = Omit<
  Profile,
  'ages' | 'alone' | 'besideCrew' | 'first' | 'minor' | 'others' | 'part' | 'rivals' | 'scope' | 'sided'
>;

/** What its article tells of a figure beside its claim. */
export interface Beside extends Side {
  readonly original: QuantityClaim | null;
  readonly listed: boolean;
  readonly ageRow: readonly number[];
}

/** The profile of a figure, as far as its own words tell it. */
export function drawn(
  claim: QuantityClaim,
  witness: Witness,
  weighing: Weighing,
  frame: EventFrame,
  beside: Beside,
): Drawn {
  const { content, tokens } = witness.document.sentences[claim.sentence]!;
  const next = wordBehind(claim, tokens);
  const kind = kindOf(claim, content, tokens, next);
  const size = sizeOf(claim);
  const group = groupIn(claim, size);
  const fate = fateNamed(claim.property);
  const isTold = (size ?? 0) >= TELLING || claim.sentence < HEAD;
  const isOfNews = frame.undated.has(claim.article) && isTold;
  return {
    claim,
    words: wordsOf(claim, witness, weighing),
    group,
    fate: fate !== undefined,
    published: publishedOf(claim, frame),
    moving: fate !== undefined && fate.fixed !== true,
    main: (isOfKnownDay(claim, frame) || isOfNews) && !isElsewhere(claim, frame),
    dayKnown: claim.event.from !== null || isOfKnownDay(claim, frame) || isOfNews,
    near: !isDatedElsewhere(claim, frame) && !isAnother(claim, frame),
    size,
    next,
    firsthand: isFirsthand(claim, tokens),
    inSome: isInSome(claim, tokens),
    owners: ownersOf(claim, tokens),
    turn: turnOf(claim),
    span: spanOf(claim),
    sought: isSought(tokens),
    limit: isLimit(claim, tokens),
    ruled: isRuled(claim, tokens),
    surveyed: isSurveyed(claim, tokens),
    listed: beside.listed,
    ageRow: beside.ageRow,
    revised: tokens.some((t) => REVISIONS.has(t.lower)),
    slot: slotOf(claim, group, kind),
    kind,
    telling: tellingOf(claim, claim.value.best ?? size ?? 0),
    original: beside.original,
    side: beside.side,
    foes: beside.foes,
  };
}
