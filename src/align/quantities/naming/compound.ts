import type { QuantityClaim, Token } from '../../../model/index.js';
import type { SentenceOf } from '../cue.js';
import { COUNTING } from '../telling-words.js';

/** Words before a noun that say nothing of what is counted. */
const SAYING_NOTHING = new Set([...COUNTING, 'different', 'main', 'new', 'old', 'separate', 'various']);

/** The words joined before the noun that a figure counts, the nearest first: "deposit", "safety" of "72 safety deposit boxes". */
function joinedTo(claim: QuantityClaim, tokens: readonly Token[]): readonly string[] {
  const head = tokens.findLastIndex(
    (t) => t.end <= claim.evidence.end && t.start >= claim.evidence.start && t.lemma === claim.counted,
  );
  const words: string[] = [];
  for (let i = head - 1; i >= 0; i--) {
    const t = tokens[i]!;
    // "three-storey blocks": what a hyphen joins is no word of its own
    if (!['ADJ', 'NOUN', 'PROPN'].includes(t.pos) || SAYING_NOTHING.has(t.lower)) break;
    if (tokens[i - 1]?.text === '-' || !/^\p{L}{3,}$/u.test(t.text)) {
      // "Lake of Tarn titles": no half of a name
      while (/^\p{Lu}/u.test(words.at(-1) ?? '')) words.pop();
      break;
    }
    words.push(t.pos === 'PROPN' ? t.text : t.lower);
  }
  return words;
}

/**
 * The words before the noun that more than half of the articles put there: "safety deposit" of "72 safety deposit boxes", "70 safety deposit
 * boxes"; "" for none.
 */
export function compoundOf(claims: readonly QuantityClaim[], sentenceOf: SentenceOf): string {
  const articles = new Set(claims.map((c) => c.article)).size;
  const told = claims.map((c) => {
    const sentence = sentenceOf(c);
    return {
      article: c.article,
      words: sentence === undefined || sentence.block === 'headline' ? [] : joinedTo(c, sentence.tokens),
    };
  });
  const tellersOf = (n: number, words: readonly string[]): number =>
    new Set(told.filter((t) => t.words.slice(0, n).join(' ') === words.slice(0, n).join(' ')).map((t) => t.article))
      .size;
  let best: readonly string[] = [];
  for (const { words } of told)
    for (let n = words.length; n > best.length; n--) if (tellersOf(n, words) * 2 > articles) best = words.slice(0, n);
  return [...best].reverse().join(' ');
}
