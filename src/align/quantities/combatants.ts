import { groupOf } from '../../lexicon/counted-groups.js';
import { eventClassOf } from '../../lexicon/events.js';
import { fateOf } from '../../lexicon/fates.js';
import { FORCES } from '../../lexicon/forces.js';
import { contains, type QuantityClaim, type Sentence, type Token } from '../../model/index.js';
import type { Witness } from '../witness.js';
import { sideNamed } from './side-named.js';

/** Letters by which a side's names are one: a land and its people begin alike. */
const STEM = 5;

/** Words between a side's name and its fighters: "Northland's elite border troops". */
const REACH = 3;

export interface Side {
  readonly side: string | null;
  readonly foes: ReadonlySet<string>;
}

/** Which sides of a fight the articles tell of, and on which side the people of a figure are. */
export interface Sides {
  readonly of: (claim: QuantityClaim, witness: Witness) => Side;
}

const NONE: Side = { side: null, foes: new Set() };

const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);
const isProper = (t: Token): boolean => (t.pos === 'PROPN' || t.pos === 'ADJ') && /^\p{Lu}/u.test(t.text);

/** Of two names that "and" joins, the one before: "Northern and Southern troops". */
const joined = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i - 1]?.lower === 'and' && isProper(tokens[i - 2]!) ? tokens[i - 2] : undefined;

/** The sides whose fighters a sentence names: a capitalised word shortly before "soldiers", "forces", "troops", or before "side". */
function sidesIn({ tokens }: Sentence): Set<string> {
  const found = new Set<string>();
  tokens.forEach((t, i) => {
    if (t.lemma !== 'side' && !FORCES.has(t.lemma) && groupOf(t.lemma) !== 'fighters') return;
    const at = tokens.findIndex((w, k) => k >= i - (t.lemma === 'side' ? 1 : REACH) && k < i && isProper(w));
    if (at < 0) return;
    for (const name of [tokens[at]!, joined(tokens, at)]) if (name) found.add(stemOf(name.text));
  });
  return found;
}

const isHostile = (t: Token): boolean => {
  const known = eventClassOf(t);
  return known === 'attack' || known === 'shoot' || known === 'bomb' || known === 'fight' || fateOf(t.lemma) !== null;
};

/** How far behind a hostile verb its victims stand: "captured five Northern soldiers". */
const VICTIMS = 6;

/** "Northland said it captured five Southern soldiers": the sides named before a hostile verb that has another side's fighters behind it. */
function attackersIn({ tokens }: Sentence, sides: ReadonlySet<string>, known: ReadonlySet<string>): [string, string][] {
  return tokens.flatMap((verb, i): [string, string][] => {
    if (verb.pos !== 'VERB' || !isHostile(verb)) return [];
    const victim = tokens
      .slice(i + 1, i + VICTIMS)
      .map((t) => stemOf(t.text))
      .find((stem) => sides.has(stem));
    const attacker = tokens
      .slice(0, i)
      .filter(isProper)
      .map((t) => stemOf(t.text))
      .find((stem) => known.has(stem) && stem !== victim);
    return victim !== undefined && attacker !== undefined ? [[attacker, victim]] : [];
  });
}

/** For each side, the sides that one sentence tells as killing, capturing or attacking each other's fighters. */
function foesOf(witnesses: readonly Witness[]): ReadonlyMap<string, Set<string>> {
  const foes = new Map<string, Set<string>>();
  const named = witnesses.flatMap(({ document }) =>
    document.sentences
      .map((sentence) => ({ sentence, sides: sidesIn(sentence) }))
      .filter(({ sides }) => sides.size > 0),
  );
  for (const { sides } of named) for (const side of sides) if (!foes.has(side)) foes.set(side, new Set());
  const known = new Set(foes.keys());
  for (const { sentence, sides } of named) {
    const pairs = attackersIn(sentence, sides, known);
    if (sentence.tokens.some(isHostile)) for (const a of sides) for (const b of sides) if (a < b) pairs.push([a, b]);
    for (const [a, b] of pairs) {
      foes.get(a)!.add(b);
      foes.get(b)!.add(a);
    }
  }
  return foes;
}

/** "its soldiers", "lost four men", "the loss of four men": the side is the sentence's subject, the first one named. */
const isOwn = (t: Token): boolean =>
  t.lower === 'its' || t.lower === 'their' || t.lemma === 'lose' || t.lemma === 'loss';

export function sidesOf(witnesses: readonly Witness[]): Sides {
  const foes = foesOf(witnesses);
  const sideOf = (claim: QuantityClaim, witness: Witness): string | null => {
    if (claim.counted !== '' && groupOf(claim.counted) === null && !claim.origin) return null;
    // "20 Northlanders", "20 Northern soldiers"
    const own = [...(claim.origin ? [claim.counted] : []), ...claim.modifiers]
      .map(stemOf)
      .find((stem) => foes.has(stem));
    if (own !== undefined) return own;
    const { sentences } = witness.document;
    const told = sideNamed(claim, sentences, (t) => (isProper(t) && foes.has(stemOf(t.text)) ? stemOf(t.text) : null));
    if (told !== null) return told;
    const { tokens } = sentences[claim.sentence]!;
    const upTo = tokens.filter((t) => t.start < claim.evidence.end);
    if (!upTo.slice(-4 - REACH).some((t) => isOwn(t) && (contains(claim.evidence, t) || t.end <= claim.evidence.start)))
      return null;
    const named = upTo.filter((t) => isProper(t) && foes.has(stemOf(t.text)));
    return named[0] ? stemOf(named[0].text) : null;
  };
  return {
    of: (claim, witness) => {
      const side = foes.size < 2 ? null : sideOf(claim, witness);
      return side === null ? NONE : { side, foes: foes.get(side) ?? NONE.foes };
    },
  };
}
