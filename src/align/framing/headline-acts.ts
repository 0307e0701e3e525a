import { eventClass, eventClassOf } from '../../lexicon/events.js';
import { isKnownBehind, newsStepOf } from '../../lexicon/news-steps.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import { contains, type FramingClaim, type Token } from '../../model/index.js';
import { isContent } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import { isLower } from '../../text/letters.js';
import { singular } from '../../text/terms.js';
import type { Witness } from '../witness.js';

/** One article's headline, with what it tells. */
export interface Headline {
  readonly claim: FramingClaim;
  readonly published: string | null;
  /** The step of the story that it tells; null: what happened. */
  readonly step: string | null;
  /** What it speaks of: kinds of event and common words, no names. */
  readonly words: ReadonlySet<string>;
}

/** Opens the name of a kind of event among the words of a headline. */
export const EVENT = 'event: ';
const STATEMENT = 'statement';
const EXPLANATION = 'explanation';

/** True for a step that tells no act that two headlines could share: what somebody says of it, how it came about. */
export const isNoAct = (step: string | null): boolean => step === STATEMENT || step === EXPLANATION;

/** "Lind: …", "Lind says …": what a headline puts first is the person who says the rest. */
function isStatement({ speaker, label }: FramingClaim, { reading }: Witness): boolean {
  const who = speaker?.toLowerCase();
  if (who === undefined || !label.startsWith(who)) return false;
  return reading.entities.some((e) => e.kind === 'person' && e.names.some((n) => n.toLowerCase().endsWith(who)));
}

/** The words of a headline that are of the names it holds, or that the body prints with a capital alone: in a headline each word may have one. */
function namesIn({ document, reading }: Witness, sentence: number, tokens: readonly Token[]): Set<string> {
  const asked = new Set(tokens.map((t) => t.lower));
  const held = inSentence(reading.names, sentence);
  const printed = tokens.filter((t) => held.some((n) => contains(n, t)));
  const common = new Set<string>();
  for (const { block, tokens: body } of document.sentences) {
    if (block !== 'paragraph') continue;
    for (const t of body) {
      if (!asked.has(t.lower)) continue;
      printed.push(t);
      if (isLower(t.text[0] ?? '')) common.add(t.lower);
    }
  }
  return new Set(printed.flatMap((t) => (t.pos === 'PROPN' && !common.has(t.lower) ? [t.lower] : [])));
}

/** Words behind "as" within which somebody is told to say something. */
const SAYING = 5;

/** What stands before a colon names the story, its act stands behind: the tokens of the act; all where no event is told behind it. */
function actOf(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex((t) => t.text === ':');
  const told = tokens.slice(colon + 1);
  const act = told.some((t) => kindOf(t) !== null) ? told : tokens;
  // "… after the crash": what is known already; "… as the mayor warns of more": what is said beside it.
  const isAside = (t: Token, i: number): boolean =>
    t.lower === 'as' && act.slice(i, i + SAYING).some((w) => CLAUSE_VERBS.has(w.lemma));
  const end = act.findIndex((t, i) => i > 0 && (isKnownBehind(t.lower) || isAside(t, i)));
  return end < 0 ? act : act.slice(0, end);
}

/** The kind of event that a word of a headline tells, whatever part of speech its capital made of it. */
const kindOf = (t: Token): string | null =>
  t.pos === 'PROPN'
    ? (eventClass(t.lower) ?? eventClass(singular(t.lower)))
    : (eventClassOf(t) ?? (t.pos === 'NOUN' ? eventClass(t.lemma) : null));

const EXPLAINING = new Set(['how', 'what', 'why']);

/** "How a cook escaped the fire", "Clubs and rocks: how two clans fought", "Fire: what we know": it explains what happened, and tells no act. */
function isExplaining(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex((t) => t.text === ':');
  const behind = tokens[colon + 1];
  const isHow = EXPLAINING.has(tokens[0]?.lower ?? '') || (colon > 0 && EXPLAINING.has(behind?.lower ?? ''));
  return isHow || isCause(tokens);
}

/** "House sale behind shooter's rampage": a thing, and no act, that lies behind an event. */
function isCause(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.lower === 'behind');
  const opens = at > 0 && !tokens.slice(0, at).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
  return opens && tokens.slice(at + 1).some((t) => kindOf(t) !== null);
}

const FIRST_PERSON = new Set(['i', 'my', 'our', 'us', 'we']);

/** "Norland: We never fired": whoever stands before the colon speaks. */
const isSpoken = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => t.text === ':' && FIRST_PERSON.has(tokens[i + 1]?.lower ?? ''));

/** What a headline tells that is no act of a story: an explanation, a statement; else a step of it, or null for what happened. */
function stepOf(claim: FramingClaim, witness: Witness, tokens: readonly Token[]): string | null {
  if (isStatement(claim, witness) || isSpoken(tokens)) return STATEMENT;
  return isExplaining(tokens) ? EXPLANATION : newsStepOf(tokens);
}

/** What a headline tells: its day, the step of the story, and its words. */
export function headlineOf(claim: FramingClaim, witness: Witness): Headline {
  const { sentences, article } = witness.document;
  const tokens = sentences[claim.sentence]?.tokens ?? [];
  const names = namesIn(witness, claim.sentence, tokens);
  const told = actOf(tokens).filter((t) => isContent(t) && t.pos !== 'NUM' && !names.has(t.lower));
  const words = told.map((t) => {
    const kind = kindOf(t);
    return kind === null ? singular(t.lemma.toLowerCase()) : `${EVENT}${kind}`;
  });
  return {
    claim,
    published: article.published.value,
    step: stepOf(claim, witness, tokens),
    words: new Set(words),
  };
}
