import { FEMALE_TITLES, MALE_TITLES } from '../../lexicon/names.js';
import { FEMALE, MALE } from '../../lexicon/people.js';
import type { Token } from '../../model/index.js';

/** What a speaker is: whom "he", "they" and "it" may go back to. A name that nothing tells to be a person's may be a body's, too, as may "the organiser". */
export type SpeakerKind = 'person' | 'group' | 'body' | 'name' | 'enterprise';

/** "he" or "she", where a title or noun tells it. */
export type Sex = 'he' | 'she';

/** Somebody named in the article. */
export interface Known {
  readonly speaker: string;
  readonly kind: SpeakerKind;
  readonly sentence: number;
}

/** How many sentences back a pronoun may find its speaker. */
const PRONOUN_REACH = 8;

/** Speakers remembered at once: bounds the search, so that a long article takes time in line with its length. */
const REMEMBERED = 100;

/** Whom a pronoun may stand for: those of the first row that has one near. */
const STANDS_FOR: ReadonlyMap<string, readonly (readonly SpeakerKind[])[]> = new Map([
  ['he', [['person', 'name', 'enterprise']]],
  ['she', [['person', 'name', 'enterprise']]],
  ['they', [['group'], ['body']]],
  ['both', [['group']]],
  ['it', [['body', 'enterprise'], ['name']]],
]);

/** The sex that the words for somebody tell: "Ms Reed", "a spokeswoman"; null where they tell none. */
export function sexIn(words: readonly Token[]): Sex | null {
  for (const { lower, lemma } of words) {
    if (FEMALE_TITLES.has(lower) || FEMALE.has(lemma) || lemma.endsWith('woman')) return 'she';
    if (MALE_TITLES.has(lower) || MALE.has(lemma)) return 'he';
  }
  return null;
}

/** "the website Post" is named by "Post"; "the board of Norsk" is not by "Norsk". */
const isNamed = (speaker: string, names: ReadonlySet<string>): boolean =>
  names.has(speaker) || (!speaker.includes(' of ') && [...names].some((name) => speaker.endsWith(` ${name}`)));

/** Who was named in an article so far, in its order. */
export class Memory {
  readonly #known: Known[] = [];
  readonly #sexes = new Map<string, Sex>();
  readonly #told: ReadonlyMap<string, Sex>;

  /** `sexes`: what the article's own pronouns tell of those it names; a title or noun beside a name counts for more. */
  constructor(sexes: ReadonlyMap<string, Sex>) {
    this.#told = sexes;
  }

  /** Takes note of somebody as the one named last. */
  add(known: Known, sex: Sex | null): void {
    if (sex !== null && !this.#sexes.has(known.speaker)) this.#sexes.set(known.speaker, sex);
    this.#known.push(known);
    if (this.#known.length > REMEMBERED) this.#known.shift();
  }

  /** The one named last who fits, or null. */
  last(fits: (known: Known) => boolean): Known | null {
    return this.#known.findLast(fits) ?? null;
  }

  /**
   * Whom "he", "they" or "it" in a sentence goes back to: the one of its kind named last; null where none is near. `named` are those whom the
   * words said name: nobody calls himself by his name.
   */
  behind(pronoun: string, sentence: number, named: ReadonlySet<string>): Known | null {
    const near = this.#known.filter(
      (k) => sentence - k.sentence <= PRONOUN_REACH && !isNamed(k.speaker, named) && this.mayBe(k.speaker, pronoun),
    );
    for (const kinds of STANDS_FOR.get(pronoun) ?? []) {
      const found = near.findLast((k) => kinds.includes(k.kind));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** False for "she", and a speaker who was called "Mr", or whom the article calls "he". */
  mayBe(speaker: string, pronoun: string): boolean {
    const sex = this.#sexes.get(speaker) ?? this.#told.get(speaker);
    return sex === undefined || (pronoun !== 'he' && pronoun !== 'she') || pronoun === sex;
  }
}
