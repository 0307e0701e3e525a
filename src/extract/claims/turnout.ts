import type { QuantityMention, Sentence, Token } from '../../model/index.js';
import { tokenFrom } from '../../text/token-span.js';

/** The noun under which the share of those who voted is told. */
export const TURNOUT = 'turnout';

/** Who may vote: a noun, or words that tell it of any noun ("registered voters", "Norlandians entitled to vote"). */
const MAY_VOTE = new Set(['electorate', 'eligible', 'entitled', 'registered']);
/** Words between the share and those, and between those and the verb. */
const NEAR = 5;
const REACH = 10;

/** Words that tell which way they voted: a side's share, and not how many came. */
const WAYS = new Set(['against', 'favor', 'favour', 'for', 'no', 'yes']);
/** Words behind the verb among which a way is told. */
const BEHIND = 5;

const next = (tokens: readonly Token[], i: number, words: number, lemmas: readonly string[]): boolean =>
  tokens.slice(i + 1, i + 1 + words).some(({ lemma, lower }) => lemmas.includes(lemma) || lemmas.includes(lower));

/** "voted", "cast their ballots", "turned out", "took part": at token `i`. */
function votes(tokens: readonly Token[], i: number): boolean {
  const { lemma, lower } = tokens[i]!;
  // "entitled to vote": what they may do
  if (lower === 'vote' && tokens[i - 1]?.lower === 'to') return false;
  if (lemma === 'vote' && tokens[i]!.pos !== 'NOUN') return true;
  if (lemma === 'cast' || lower === 'cast') return next(tokens, i, 3, ['ballot', 'vote']);
  if (lemma === 'turn') return next(tokens, i, 1, ['out']);
  return lemma === 'participate' || (lemma === 'take' && next(tokens, i, 1, ['part']));
}

/**
 * "42 per cent of registered voters took part", "68 % of those entitled voted": of all who may vote, the share of those who did. "60 % of voters
 * backed the plan" and "52 % of the electorate voted to leave" are the share of a side.
 */
export function isTurnout(mention: QuantityMention, { tokens }: Sentence): boolean {
  if (mention.dimension !== 'share') return false;
  const of = tokenFrom(tokens, mention.figure.end);
  const who = tokens.findIndex((t, i) => i > of && i <= of + NEAR && MAY_VOTE.has(t.lower));
  if (of < 0 || who < 0 || !tokens.slice(of, who).some((t) => t.lower === 'of')) return false;
  const verb = tokens.findIndex((_, i) => i > who && i <= who + REACH && votes(tokens, i));
  if (verb < 0 || tokens.slice(who, verb).some((t) => t.text === ';')) return false;
  // "voted to leave"
  if (tokens[verb + 1]?.lower === 'to' && tokens[verb + 2]?.pos === 'VERB') return false;
  return !tokens.slice(verb + 1, verb + 1 + BEHIND).some((t) => WAYS.has(t.lower));
}
