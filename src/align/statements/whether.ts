import { eventNounClass, isParticipant } from '../../lexicon/events.js';
import { NO_THING } from '../../lexicon/generic-nouns.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import type { Sentence, StatementClaim, Token } from '../../model/index.js';
import { speakerKey } from '../../text/speakers.js';
import { singular } from '../../text/terms.js';
import type { Witness } from '../witness.js';

/** Statements of whether something was there, from all articles: one says that there was none. */
export interface Whether {
  /** "warning shot": the thing, lemmas. */
  readonly thing: string;
  readonly claims: readonly StatementClaim[];
  /** Those that only name it, within one of these or by who denies it: told in no topic of their own. */
  readonly aside: readonly StatementClaim[];
}

const DENYING = new Set(['any', 'no']);
/** "respected no rules": they were there, and were not kept. */
const KEEPING = new Set(['follow', 'heed', 'keep', 'obey', 'observe', 'respect']);
/** "avoiding collateral damage", "to block the vote": what is kept from happening is not told to have been there. */
const AVOIDING = new Set(['avert', 'avoid', 'avoiding', 'block', 'forbid', 'prevent', 'preventing', 'stop', 'without']);
/** Tokens behind such a word that it is said of: "avoiding human loss and collateral damage". */
const AVOIDED_WITHIN = 5;
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB']);

const lemma = (t: Token): string => singular(t.lemma);

/** Two neighbouring words of a sentence as one key, the second a noun: "warning shot". */
const pairAt = (tokens: readonly Token[], i: number): string | null => {
  const [a, b] = [tokens[i], tokens[i + 1]];
  if (a === undefined || b?.pos !== 'NOUN' || !MODIFIER.has(a.pos)) return null;
  // Only what happens or not is told and denied as a whole: "no officers were hurt" denies no officers.
  if (eventNounClass(lemma(b)) === null || isParticipant(lemma(b)) || tokens[i + 2]?.pos === 'NOUN') return null;
  return LIGHT_WORDS.has(a.lemma) || NO_THING.has(a.lower) || NO_THING.has(b.lemma) ? null : `${lemma(a)} ${lemma(b)}`;
};

const within = ({ start, end }: Token, { evidence }: StatementClaim): boolean =>
  evidence.start <= start && end <= evidence.end;

/** The things that a statement says were not there: "no warning shots", "denied any warning shots". */
function deniedIn(claim: StatementClaim, { tokens }: Sentence): string[] {
  if (!claim.negated || KEEPING.has(claim.act)) return [];
  return tokens.flatMap((t, i) => {
    if (!DENYING.has(t.lower) || !within(t, claim)) return [];
    return [pairAt(tokens, i + 1), pairAt(tokens, i + 2)].filter((pair) => pair !== null);
  });
}

interface Placed {
  readonly claim: StatementClaim;
  readonly sentence: Sentence;
}

/** The statements with their sentences, article by article. */
function placedIn(witnesses: readonly Witness[], claims: readonly StatementClaim[]): Placed[] {
  const told = new Map<string, StatementClaim[]>();
  for (const claim of claims) {
    const own = told.get(claim.article);
    if (own === undefined) told.set(claim.article, [claim]);
    else own.push(claim);
  }
  return witnesses.flatMap(({ document: { article, sentences } }) =>
    (told.get(article.id) ?? []).flatMap((claim) => {
      const sentence = sentences[claim.sentence];
      return sentence === undefined ? [] : [{ claim, sentence }];
    }),
  );
}

const isAvoided = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - AVOIDED_WITHIN), i).some((t) => AVOIDING.has(t.lemma));

/** The things of a statement that could be denied elsewhere: its word pairs. */
function thingsOf({ claim, sentence: { tokens } }: Placed, wanted: ReadonlySet<string>): string[] {
  const pairs = tokens.flatMap((t, i) => (within(t, claim) && !isAvoided(tokens, i) ? (pairAt(tokens, i) ?? []) : []));
  return pairs.filter((pair) => wanted.has(pair));
}

/** A noun phrase of a clause that is among them says nothing by itself: "failed to hold | a vote". */
const isWithinAnother = (c: StatementClaim, all: readonly StatementClaim[]): boolean =>
  all.some(
    (d) =>
      d !== c &&
      d.article === c.article &&
      d.evidence.start <= c.evidence.start &&
      c.evidence.end <= d.evidence.end &&
      d.evidence.quote.length > c.evidence.quote.length,
  );

const voiceOf = ({ speaker }: StatementClaim): string => (speaker === null ? '' : (speakerKey(speaker) ?? speaker));

/** What somebody says was not there he does not tell by naming it: "there was no vote", "the vote that the court had barred". */
const isNamedByDenier = (c: StatementClaim, all: readonly StatementClaim[]): boolean =>
  !c.negated && c.speaker !== null && all.some((d) => d.negated && voiceOf(d) === voiceOf(c));

/** The statements that tell or deny for themselves. */
function tellers(all: readonly StatementClaim[]): StatementClaim[] {
  const whole = all.filter((c) => !isWithinAnother(c, all));
  return whole.filter((c) => !isNamedByDenier(c, whole));
}

/** True where somebody denies what another voice tells. */
function isDisputed(claims: readonly StatementClaim[]): boolean {
  if (claims.every((c) => c.negated) || !claims.some((c) => c.negated)) return false;
  const [first] = claims;
  return claims.some((c) => c.article !== first!.article || (c.speaker ?? '') !== (first!.speaker ?? ''));
}

/** What some voice says was not there and another says was, all statements of it together; each statement once. */
export function whethers(witnesses: readonly Witness[], claims: readonly StatementClaim[]): Whether[] {
  const placed = placedIn(witnesses, claims);
  const denied = new Map<string, number>();
  for (const { claim, sentence } of placed)
    for (const thing of deniedIn(claim, sentence)) denied.set(thing, (denied.get(thing) ?? 0) + 1);
  if (denied.size === 0) return [];
  const wanted = new Set(denied.keys());
  const found = new Map<string, StatementClaim[]>();
  for (const one of placed)
    for (const thing of new Set(thingsOf(one, wanted))) {
      const claims = found.get(thing);
      if (claims === undefined) found.set(thing, [one.claim]);
      else claims.push(one.claim);
    }
  const taken = new Set<StatementClaim>();
  return [...found]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([thing, all]) => {
      const free = all.filter((c) => !taken.has(c));
      const telling = tellers(free);
      if (!isDisputed(telling)) return [];
      for (const c of free) taken.add(c);
      return [{ thing, claims: telling, aside: free.filter((c) => !telling.includes(c)) }];
    });
}
