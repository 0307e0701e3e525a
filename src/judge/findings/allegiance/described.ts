import { ROLE_NOUNS } from '../../../lexicon/names.js';
import { SPEAKER_NOUNS } from '../../../lexicon/reporting-verbs.js';
import type { Speech } from '../../../model/index.js';
import type { FindingWitness } from '../finding.js';

/** Words of a description behind a name: more are a clause of its own. */
const LONGEST = 12;

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';

/** "Dana Reed, spokeswoman of the ferry company, said": what stands between the commas behind the speaker; null where it describes nobody. */
function apposition({ document }: FindingWitness, { speakerSpan, sentence: at }: Speech): string | null {
  if (speakerSpan === null) return null;
  // A quotation's speaker may be named in the sentence before or behind it.
  const near = document.sentences.slice(Math.max(0, at - 1), at + 2);
  const sentence = near.find((s) => s.start <= speakerSpan.start && speakerSpan.end <= s.end);
  const tokens = sentence?.tokens ?? [];
  const comma = tokens.findIndex((t) => t.start >= speakerSpan.end);
  if (tokens[comma]?.text !== ',') return null;
  const length = tokens.slice(comma + 1).findIndex((t) => [',', '.', ';'].includes(t.text));
  const inside = tokens.slice(comma + 1, comma + 1 + length);
  const isRole = inside.some((t) => ROLE_NOUNS.has(t.lemma) || SPEAKER_NOUNS.has(t.lemma));
  if (inside[0]?.pos === 'PRON') return null;
  if (length < 1 || length > LONGEST || !isRole || inside.some((t) => t.pos === 'VERB')) return null;
  return inside.length === 0 ? null : document.article.text.slice(inside[0]!.start, inside[inside.length - 1]!.end);
}

/** Titles and descriptions that an article gives a person, by the last word of the name. */
function rolesIn({ reading }: FindingWitness): Map<string, string> {
  const roles = new Map<string, string>();
  for (const { kind, name, role } of reading.names)
    if (kind === 'person' && role !== null) {
      const known = roles.get(lastWord(name));
      // The longer one says more: "minister", "minister of transport".
      if (known === undefined || role.text.length > known.length) roles.set(lastWord(name), role.text);
    }
  return roles;
}

/** The last words of the names of an article's persons. */
const surnamesIn = ({ reading }: FindingWitness): Set<string> =>
  new Set(reading.names.flatMap((n) => (n.kind === 'person' ? [lastWord(n.name)] : [])));

/** How the articles of a report describe whom they let speak. */
export class Descriptions {
  readonly #own: ReadonlyMap<FindingWitness, ReadonlyMap<string, string>>;
  readonly #persons: ReadonlyMap<FindingWitness, ReadonlySet<string>>;
  readonly #others = new Map<string, string[]>();

  constructor(witnesses: readonly FindingWitness[]) {
    const ordered = [...witnesses].sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));
    this.#own = new Map(ordered.map((w) => [w, rolesIn(w)]));
    this.#persons = new Map(ordered.map((w) => [w, surnamesIn(w)]));
    for (const w of ordered)
      for (const { name, kind } of w.reading.names) {
        const role = kind === 'person' ? this.#own.get(w)?.get(lastWord(name)) : undefined;
        if (role !== undefined) this.#others.set(name, [...new Set([...(this.#others.get(name) ?? []), role])]);
      }
  }

  /** True for a speaker who is called by a person's name alone, of which no word describes anybody. */
  isPerson(witness: FindingWitness, speaker: string): boolean {
    return (
      this.#persons.get(witness)?.has(lastWord(speaker)) === true && speaker.split(' ').every((w) => /^\p{Lu}/u.test(w))
    );
  }

  /** The words that describe a speaker: the article's own first, then those beside the name, then other articles' of the same full name. */
  of(witness: FindingWitness, speaker: string, speeches: readonly Speech[]): string[] {
    const beside = speeches.map((s) => apposition(witness, s)).find((a) => a !== null);
    // A body or a group describes itself; a person is known by name.
    if (!this.#persons.get(witness)?.has(lastWord(speaker))) return beside === undefined ? [] : [beside];
    const own = this.#own.get(witness)?.get(lastWord(speaker));
    return [own, beside, ...(this.#others.get(speaker) ?? [])].filter((text) => text !== undefined);
  }
}
