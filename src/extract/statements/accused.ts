import { BE_FORMS, RELATIVES } from '../../lexicon/function-words.js';
import { FACING } from '../../lexicon/offences.js';
import { ACCUSING, pronounCount } from '../../lexicon/parties.js';
import type { Token } from '../../model/index.js';
import { isCalendarWord, type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import type { Opening } from './openings.js';

/** Says whether a phrase names a person, or tells one by a noun or a pronoun. */
export type IsPerson = (phrase: Phrase) => boolean;

/** Verbs that stand between a passive's "be" and "guilty": "was found guilty", "pleaded guilty". */
const VERDICTS = new Set(['find', 'hold', 'plead', 'rule', 'stand']);
/** Words that a clause without a subject begins with: "after being accused of". */
const BEING = new Set(['being', 'having']);
/** How many verb groups back a subject that is left out is looked for. */
const STEPS = 3;

const isAuxiliary = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'AUX' || BE_FORMS.has(t.lower) || t.lemma === 'have' || BEING.has(t.lower));
const isGap = (t: Token | undefined): boolean => t?.pos === 'ADV' || isAuxiliary(t);

/** Finds who is accused in one sentence. */
export class Accused {
  readonly #tokens: readonly Token[];
  readonly #isPerson: IsPerson;

  constructor(tokens: readonly Token[], isPerson: IsPerson) {
    this.#tokens = tokens;
    this.#isPerson = isPerson;
  }

  /** The phrase of who is accused; null where the sentence does not tell it plainly. */
  of({ opener, at, link, offences }: Opening): Phrase | null {
    if (opener.noun) return this.#against(offences) ?? this.#facing(at, STEPS);
    if (this.#isActive(at, link))
      return this.#known(phraseStartingAt(this.#tokens, at + 1) ?? { from: at + 1, to: at + 2 });
    let i = at - 1;
    if (opener.word === 'guilty') {
      // "found Doe guilty of"
      const found = phraseEndingAt(this.#tokens, i);
      if (found !== null && VERDICTS.has(this.#tokens[found.from - 1]?.lemma ?? '')) return this.#known(found);
      while (VERDICTS.has(this.#tokens[i]?.lemma ?? '') || isGap(this.#tokens[i])) i--;
    }
    return this.#subject(i, STEPS);
  }

  #known(phrase: Phrase | null): Phrase | null {
    return phrase !== null && this.#isPerson(phrase) ? phrase : null;
  }

  /** "accused Doe of", "suspect him of": who is accused stands behind the word; "was accused on Friday of" names nobody there. */
  #isActive(at: number, link: number): boolean {
    const first = this.#tokens[at + 1]!;
    if (at + 1 === link) return false;
    if (pronounCount(first.lower) > 0) return true;
    return !isCalendarWord(first) && !['ADP', 'ADV', 'PART'].includes(first.pos) && first.lower !== 'to';
  }

  /** "allegations of theft against Doe" */
  #against({ to }: Phrase): Phrase | null {
    return this.#tokens[to]?.lower === 'against' ? this.#known(phraseStartingAt(this.#tokens, to + 1)) : null;
  }

  /** The subject of a verb group whose last word before the verb is at `last`. */
  #subject(last: number, steps: number): Phrase | null {
    let i = last;
    while (i >= 0 && isGap(this.#tokens[i])) i--;
    // "is expected to be", "was due to be"
    if (this.#tokens[i]?.lower === 'to' && isGap(this.#tokens[i - 2])) return this.#subject(i - 2, steps);
    const t = this.#tokens[i];
    if (t === undefined || steps === 0) return null;
    if (RELATIVES.has(t.lower)) return this.#known(this.#before(this.#tokens[i - 1]?.text === ',' ? i - 2 : i - 1));
    if (t.text === ',') return this.#aside(i) ?? this.#earlier(i - 1, steps - 1);
    const phrase = phraseEndingAt(this.#tokens, i);
    // "officials told Doe's lawyer he was …": the words right before the verb, or nobody.
    if (phrase !== null) return this.#known(phrase);
    return t.pos === 'CCONJ' || t.pos === 'SCONJ' || t.pos === 'ADP' ? this.#earlier(i - 1, steps - 1) : null;
  }

  #before = (i: number): Phrase | null => phraseEndingAt(this.#tokens, i);

  /** "Doe, 52, who owns the boat, was": the person that what stands between commas is said of. */
  #aside(comma: number): Phrase | null {
    for (let k = comma - 1; k > 0; k--) {
      if (/^[.;:]$/.test(this.#tokens[k]!.text)) return null;
      const here = k === comma - 1 || this.#tokens[k + 1]?.text === ',';
      const phrase = here ? this.#known(phraseEndingAt(this.#tokens, k)) : null;
      if (phrase !== null && this.#tokens[phrase.from - 1]?.pos !== 'ADP') return phrase;
    }
    return null;
  }

  /** The subject of the nearest verb group before `i`, which a clause without one goes on with. */
  #earlier(i: number, steps: number): Phrase | null {
    for (let k = i; k > 0; k--) {
      const t = this.#tokens[k]!;
      if (/^[.;:"]$/.test(t.text)) return null;
      const verb = t.pos === 'VERB' || t.pos === 'AUX';
      if (
        !verb ||
        this.#tokens[k - 1]!.lower === 'to' ||
        (t.lower.endsWith('ing') && !isAuxiliary(this.#tokens[k - 1]))
      )
        continue;
      return this.#subject(k - 1, steps);
    }
    return null;
  }

  /** "was arrested on suspicion of", "faces charges of", "police detained Doe on charges of": of the nearest verb before the noun at `at`. */
  #facing(at: number, steps: number): Phrase | null {
    for (let k = at - 1; k >= 0 && steps > 0; k--) {
      const t = this.#tokens[k]!;
      if (/^[.;:]$/.test(t.text)) return null;
      if (t.pos !== 'VERB' && t.pos !== 'AUX') continue;
      if (this.#tokens[k - 1]?.lower === 'to') continue;
      const passive = BE_FORMS.has(this.#tokens[k - 1]?.lower ?? '') || isAuxiliary(this.#tokens[k - 1]);
      const object = phraseStartingAt(this.#tokens, k + 1);
      if (
        ACCUSING.has(t.lemma) &&
        !passive &&
        object !== null &&
        object.to < at &&
        !isCalendarWord(this.#tokens[k + 1])
      )
        return this.#known(object);
      return passive || FACING.has(t.lemma) || ACCUSING.has(t.lemma) ? this.#subject(k - 1, steps) : null;
    }
    return null;
  }
}

/** True for a phrase that is a pronoun of one person. */
export const isPronoun = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && pronounCount(tokens[from]!.lower) === 1;
