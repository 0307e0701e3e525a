import { COMPASS, ROLE_NOUNS } from '../../lexicon/names.js';
import { contains, overlaps, type Speech } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { foldName } from '../../text/names.js';
import { runsOf } from '../../text/runs.js';
import { nameWords } from '../../text/surnames.js';
import { answersFor } from './answerable.js';
import type { FindingWitness } from './finding.js';
import type { Setting } from './matters/setting.js';

/*
 * Who is heard, by name, in which articles.
 */

/** One saying of a person, in running text. */
export interface Saying {
  /** Place of the article among the witnesses. */
  readonly article: number;
  readonly line: number;
  readonly speech: Speech;
  /** Its sentence names the speaker. */
  readonly isNamed: boolean;
}

/** A person with a given name and a surname, and all who cite him. */
export interface Heard {
  /** As it is first printed in full. */
  readonly name: string;
  /** The first and the last word of the name, folded. */
  readonly given: string;
  readonly surname: string;
  /** All words of the name in any of its forms, folded. */
  readonly words: ReadonlySet<string>;
  readonly sayings: readonly Saying[];
  /** What the person is called beside the name, in words, folded: each once. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Nouns for offices in the sentences that name the person, but for what is quoted in them. */
  readonly offices: ReadonlySet<string>;
}

/** Letters of a word that tells who somebody is; a short form of a given name has so many. */
export const TELLING = 3;

/** Words of a text, for `folded` and for those who tell capitals. */
export const wordsOf = runsOf("'’", true);
export const folded = (text: string): string[] => wordsOf(text).map(foldName);

/** One given name, or a short form of the other: "Sam" of "Samuel". */
const isOneName = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= TELLING && (a.startsWith(b) || b.startsWith(a)));

/** The name of somebody who speaks, and its words, folded. */
interface FullName {
  readonly name: string;
  readonly words: readonly string[];
  /** The surname as this article prints it, in lower case. */
  readonly printed: string;
}

/** Gives a function that says the longest name that this article has for a person who speaks; null for bodies, and for a surname alone. */
function fullNames({ reading }: FindingWitness): (speaker: string) => FullName | null {
  const known = new Map<string, FullName | null>();
  const read = (speaker: string): FullName | null => {
    const person = reading.entities.find((e) => e.kind === 'person' && e.names.includes(speaker));
    const name = person?.names[0] ?? '';
    const words = nameWords(name);
    return words.length > 1 && answersFor(name) ? { name, words: words.map(foldName), printed: words.at(-1)! } : null;
  };
  return (speaker) => {
    let full = known.get(speaker);
    if (full === undefined) {
      full = read(speaker);
      known.set(speaker, full);
    }
    return full;
  };
}

/** True for words that a person says in running text, not in a headline or a caption, and not of another event. */
function isHeard({ document, reading }: FindingWitness, { verb, sentence }: Speech): boolean {
  return (
    verb !== null && document.sentences[sentence]?.block === 'paragraph' && reading.digressions?.has(sentence) !== true
  );
}

interface Made extends Heard {
  readonly words: Set<string>;
  readonly sayings: Saying[];
  readonly roles: Map<string, readonly string[]>;
  readonly offices: Set<string>;
}

/** Adds what the person is called where a sentence of an article names him. */
function addRoles(person: Made, { document, reading }: FindingWitness, { sentence, speakerSpan }: Speech): void {
  for (const { role, start, end } of inSentence(reading.names, sentence)) {
    if (role === null || speakerSpan === null || !contains(speakerSpan, { start, end })) continue;
    const words = folded(role.text).filter((word) => word.length >= TELLING);
    if (words.length > 0) person.roles.set(words.join(' '), words);
  }
  const { tokens, quotations } = document.sentences[sentence]!;
  for (const t of tokens)
    if (ROLE_NOUNS.has(t.lemma) && !quotations.some((q) => overlaps(q, t))) person.offices.add(t.lemma);
}

/** Tells where a name is a person's in every article that has it: no place or body that once was taken for one. */
export function personsIn({ witnesses }: Setting): (person: Heard) => boolean {
  const others = new Set(
    witnesses.flatMap(({ reading }) => reading.entities.flatMap((e) => (e.kind === 'person' ? [] : e.names))),
  );
  return ({ name }) => !COMPASS.has(nameWords(name)[0]!) && !others.has(name);
}

/** The persons who are cited in running text, in the order in which they are first heard. */
export function heardIn(setting: Setting): Heard[] {
  const { witnesses, all } = setting;
  const bySurname = new Map<string, Made[]>();
  const people: Made[] = [];
  witnesses.forEach((witness, article) => {
    const nameOf = fullNames(witness);
    for (const speech of witness.reading.speeches) {
      const full = speech.speaker !== null && isHeard(witness, speech) ? nameOf(speech.speaker) : null;
      if (full === null) continue;
      const { name, words, printed } = full;
      const [given, surname] = [words[0]!, words.at(-1)!];
      const namesakes = bySurname.get(surname) ?? [];
      let person = namesakes.find((p) => isOneName(p.given, given));
      if (person === undefined) {
        person = { name, given, surname, words: new Set(), sayings: [], roles: new Map(), offices: new Set() };
        people.push(person);
        bySurname.set(surname, [...namesakes, person]);
      }
      for (const word of words) person.words.add(word);
      const line = all.spans[article]!.from + speech.sentence;
      const isNamed = all.lines[line]!.sentence.tokens.some(({ lower }) => lower === printed);
      person.sayings.push({ article, line, speech, isNamed });
      if (isNamed) addRoles(person, witness, speech);
    }
  });
  return people;
}
