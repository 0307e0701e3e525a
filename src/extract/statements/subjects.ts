import { RELATIVES } from '../../lexicon/function-words.js';
import { partyNoun, pronounCount } from '../../lexicon/parties.js';
import type { Token } from '../../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { singular } from '../../text/terms.js';
import { wordsOf } from './predicate.js';
import type { Unit } from './units.js';

/** What a pronoun may mean: one person, several, or a thing. */
type Kind = 'one' | 'several' | 'thing';

/** Somebody or something that a clause told of. */
interface Told {
  /** Content lemmas, as a claim has them. */
  readonly words: string;
  readonly kind: Kind;
  /** Position of the sentence. */
  readonly sentence: number;
  readonly subject: boolean;
}

/** How many sentences back a pronoun may find what it means. */
const REACH = 2;
/** Told ones that are kept: more are never asked for. */
const KEPT = 12;

/** "accused rebels of shelling", "kept villagers from entering": the noun before them does it. */
const CONTROLLING = new Set(['from', 'of']);

const kindOfPronoun = (lower: string): Kind | null => {
  if (lower === 'it') return 'thing';
  const count = pronounCount(lower);
  return count === 0 ? null : count === 1 ? 'one' : 'several';
};

/** What sort of pronoun may go back to a phrase, by its last noun; `people`: last words of the names of persons, small. */
function kindOf(tokens: readonly Token[], { from, to }: Phrase, people: ReadonlySet<string>): Kind {
  const head = tokens.slice(from, to).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN') ?? tokens[to - 1]!;
  const joined = tokens.slice(from, to).some((t) => t.lower === 'and');
  if (head.pos === 'PROPN' && people.has(head.lower)) return joined ? 'several' : 'one';
  const one = singular(head.lower);
  const person = partyNoun(head.lemma) !== null || partyNoun(one) !== null || /(?:er|or|ist|man|woman)$/.test(one);
  if (head.pos === 'PROPN' && !person) return joined ? 'several' : 'thing';
  const plural = one !== head.lower || head.lower === 'police' || head.lower === 'people';
  return plural || joined ? 'several' : person ? 'one' : 'thing';
}

/** The words before `verb` that are neither adverbs nor quotation marks end at this index; below `from` where there are none. */
function before(tokens: readonly Token[], verb: number, from: number): number {
  let i = verb - 1;
  while (i >= from && (tokens[i]!.pos === 'ADV' || tokens[i]!.text === '"')) i--;
  return i;
}

/**
 * Whom the clauses of one article are about, in the order of the text: for a clause that leaves its subject out ("and burned a flag"), or
 * tells it by "who" or "he".
 */
export class Subjects {
  readonly #people: ReadonlySet<string>;
  readonly #told: Told[] = [];

  /** `people`: last words of the names of persons, lower case. */
  constructor(people: ReadonlySet<string>) {
    this.#people = people;
  }

  /** Takes note of a phrase that a clause tells; `subject`: whether the clause is about it. */
  meet(tokens: readonly Token[], phrase: Phrase, sentence: number, subject: boolean): void {
    const words = wordsOf(tokens, phrase);
    if (words === '') return;
    this.#note({ words, kind: kindOf(tokens, phrase, this.#people), sentence, subject });
  }

  /** The subject, lemmas, of the verb group that begins at `verb`, where the clause does not name it; "" where that is not clear. */
  of(tokens: readonly Token[], unit: Unit, verb: number, sentence: number): string {
    const at = before(tokens, verb, unit.from);
    const found =
      at < unit.from ? this.#leftOut(tokens, unit, verb, sentence) : this.#pointedAt(tokens, unit, at, sentence);
    if (found === null) return '';
    if ('words' in found) {
      this.#note({ ...found, sentence, subject: true });
      return found.words;
    }
    this.meet(tokens, found, sentence, true);
    return wordsOf(tokens, found);
  }

  #note(told: Told): void {
    this.#told.push(told);
    if (this.#told.length > KEPT) this.#told.shift();
  }

  /** What the word at `at`, right before the verb, stands for: "a miner who", "rebels of shelling", "he". */
  #pointedAt(tokens: readonly Token[], { from }: Unit, at: number, sentence: number): Phrase | Told | null {
    const { lower, pos, text } = tokens[at]!;
    if (RELATIVES.has(lower)) return phraseEndingAt(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
    if (CONTROLLING.has(lower)) return phraseEndingAt(tokens, at - 1);
    if (lower === 'for') return heldFor(tokens, at);
    if (text === ',') return apposed(tokens, from, at);
    const kind = pos === 'PRON' ? kindOfPronoun(lower) : null;
    return kind === null ? null : this.#meant(kind, sentence);
  }

  /** A clause that begins with its verb: it goes on with the subject before it, or takes that of the clause behind it. */
  #leftOut(tokens: readonly Token[], { from, to }: Unit, verb: number, sentence: number): Phrase | Told | null {
    const joint = tokens[from - 1];
    if (joint === undefined) {
      const participle = tokens[verb]!.lower.endsWith('ing') && tokens[to]?.text === ',';
      return participle ? phraseStartingAt(tokens, to + 1) : null;
    }
    const governor = joint.text === '"' ? from - 2 : from - 1;
    if (CONTROLLING.has(tokens[governor]?.lower ?? '')) return phraseEndingAt(tokens, governor - 1);
    if (joint.pos !== 'CCONJ' && joint.text !== ',') return null;
    return this.#told.findLast((t) => t.sentence === sentence && t.subject) ?? null;
  }

  /** What a pronoun means: whom the sentence told of last, else the subject that a sentence before it opened with. */
  #meant(kind: Kind, sentence: number): Told | null {
    const fitting = this.#told.filter((t) => t.kind === kind && sentence - t.sentence <= REACH);
    const here = fitting.filter((t) => t.sentence === sentence);
    if (here.length > 0) return here.findLast((t) => t.subject) ?? here[here.length - 1]!;
    const nearest = fitting[fitting.length - 1]?.sentence;
    const there = fitting.filter((t) => t.sentence === nearest);
    return there.find((t) => t.subject) ?? there[0] ?? null;
  }
}

/** "blamed rebels for shelling": whom the verb before them is about; null for "plans for building". */
function heldFor(tokens: readonly Token[], at: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, at - 1);
  return phrase !== null && tokens[phrase.from - 1]?.pos === 'VERB' ? phrase : null;
}

/** "The gunman, a former soldier, | killed", "the fire, | started by": the phrase that opens a clause, and a comma behind it. */
function apposed(tokens: readonly Token[], from: number, comma: number): Phrase | null {
  const phrase = phraseStartingAt(tokens, from);
  return phrase !== null && phrase.to <= comma && tokens[phrase.to]?.text === ',' ? phrase : null;
}
